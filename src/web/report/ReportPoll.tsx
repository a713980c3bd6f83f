import type { Report } from '../state/entities';
import { percentagesOf } from '../state/percentages';
import { t } from '../state/words';
import { Bar } from './Bar';
import { Heading } from './Heading';

type Poll = Report['polls'][number];

/** One poll, or whether anybody objected: how many chose each answer, in the order of the answers. */
export function ReportPoll({ poll }: { poll: Poll }) {
  const options = poll.consent ? [t('report.fine'), t('report.doubts'), t('report.objection')] : poll.options;
  const several = severalChosen(poll);
  return (
    <section>
      <Heading kind={poll.consent ? 'consent' : 'poll'} question={poll.question} />
      <p class="soft">{t(several ? 'report.severalLine' : 'report.pollLine', { count: poll.answers })}</p>
      {poll.phase === 'revealed' ? (
        <Answers options={options} poll={poll} />
      ) : (
        <p class="soft">{t('report.pollNotRevealed')}</p>
      )}
    </section>
  );
}

function Answers({ options, poll }: { options: readonly string[]; poll: Poll }) {
  const percentages = percentagesOf(poll.counts, poll.answers, severalChosen(poll));
  return (
    <table class="answers">
      <thead>
        <tr>
          <th scope="col">{t('report.answer')}</th>
          <th scope="col" class="number">
            {t('report.people')}
          </th>
          <th scope="col" class="part">
            {t('report.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {options.map((option, at) => (
          <tr key={option}>
            <th scope="row">{option}</th>
            <td class="number">{poll.counts[at] ?? 0}</td>
            <td class="part">
              <span>{t('report.percent', { percent: percentages[at] ?? 0 })}</span>
              <Bar part={(percentages[at] ?? 0) / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether anybody chose more than one answer. */
function severalChosen(poll: Poll): boolean {
  return poll.counts.reduce((sum, count) => sum + count, 0) > poll.answers;
}
