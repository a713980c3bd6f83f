import type { RecapEntity } from '../state/entities';
import { isRated, scoreText } from '../state/fairness';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { usePages } from './usePages';

type Vote = RecapEntity['votes'][number];

const votesPerPage = 2;
/** Of equals a vote may have more than its best three. */
const mostLines = 5;

/** What came of the day: how many ideas, and the best of each vote. */
export function Recap({ recap }: { recap: RecapEntity | undefined }) {
  const votes = recap?.votes ?? [];
  const pages = pageCount(votes.length, votesPerPage);
  const page = usePages(pages, undefined);
  if (!recap) {
    return null;
  }

  const shown = pageOf(votes, votesPerPage, page);
  return (
    <section class={`recap of-${Math.min(votes.length, votesPerPage)}`} aria-label={t('stage.recapVotes')}>
      <p class="total">{t('ui.ideas', { count: recap.ideas })}</p>
      {shown.map((vote, at) => (
        <Best key={`${page} ${at}`} vote={vote} />
      ))}
      <More hidden={0} page={page} pages={pages} />
    </section>
  );
}

function Best({ vote }: { vote: Vote }) {
  const left = vote.best.length - mostLines;
  return (
    <div class="best">
      <h2>{vote.question}</h2>
      <p class="soft">{t(isRated(vote) ? 'ui.rating.people' : 'stage.votedOn', { count: vote.voters })}</p>
      <ol class={vote.best.length > 3 ? 'full' : ''} aria-label={vote.question}>
        {vote.best.slice(0, mostLines).map((idea, at) => (
          <li key={at}>
            <span class="text">{idea.text}</span>{' '}
            <span class="got">{idea.score === undefined ? amount(vote.unit, idea.dots) : scoreText(idea.score)}</span>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="soft">{t('stage.more', { count: left })}</p>}
    </div>
  );
}
