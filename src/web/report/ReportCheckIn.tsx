import type { Report } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** The words of a check-in, and how many people gave each. */
export function ReportCheckIn({ checkIn }: { checkIn: Report['checkIns'][number] }) {
  const people = checkIn.words.reduce((sum, word) => sum + word.n, 0);
  const cards = checkIn.cards ?? [];
  return (
    <section>
      <Heading kind="checkIn" question={checkIn.question} />
      {cards.length > 0 && (
        <table class="answers">
          <caption class="unseen">{t('report.cards')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report.card')}</th>
              <th scope="col" class="number">
                {t('report.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <tr key={card.title}>
                <th scope="row">{card.title}</th>
                <td class="number">{card.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
