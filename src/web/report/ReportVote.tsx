import type { ReportBallot } from '../state/entities';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { Fair } from '../ui/Fair';
import { Bar } from './Bar';
import { Heading } from './Heading';
import { Ranked } from './Ranked';

/** One vote: how it was held, and its ideas from most to fewest dots. */
export function ReportVote({ vote }: { vote: ReportBallot }) {
  const most = vote.results[0]?.dots ?? 0;
  return (
    <section>
      <Heading kind="vote" question={vote.question} />
      <p class="soft">
        {t('report.voteLine', {
          count: vote.voters,
          options: t('ui.ideas', { count: vote.options }),
          dots: amount(vote.unit, vote.dots),
          most: vote.perIdea,
        })}
      </p>
      {vote.phase !== 'revealed' && <p class="soft">{t('report.notRevealed')}</p>}
      <Ranked
        rows={vote.results.map((result) => (
          <li key={`${result.place} ${result.text}`}>
            <span class="place">{result.place}</span> <span class="text">{result.text}</span>{' '}
            <span class="got">{amount(vote.unit, result.dots, result.paper)}</span>
            <Bar part={most === 0 ? 0 : result.dots / most} />
          </li>
        ))}
      />
      <Shared vote={vote} />
      <Fair fair={vote.fair} />
    </section>
  );
}

/** A few ideas in which most people find one that they chose. */
function Shared({ vote: { opinion } }: { vote: ReportBallot }) {
  return opinion ? (
    <div class="opinion">
      <h3>{t('ui.opinion.title')}</h3>
      <p class="soft">
        {t('ui.opinion.line', { count: opinion.ideas.length, people: opinion.people, of: opinion.of })}
      </p>
      <ul>
        {opinion.ideas.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  ) : null;
}
