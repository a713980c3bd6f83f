import type { Report } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** The words of a check-in, and how many people gave each. */
export function ReportCheckIn({ checkIn }: { checkIn: Report['checkIns'][number] }) {
  const people = checkIn.words.reduce((sum, word) => sum + word.n, 0);
  return (
    <section>
      <Heading kind="checkIn" question={checkIn.question} />
      <p class="soft">{t('report.wordsLine', { count: people })}</p>
      <ul class="words">
        {checkIn.words.map((word) => (
          <li key={word.t}>
            {word.t} <span class="count">{word.n}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
