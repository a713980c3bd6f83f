import type { RecapEntity } from '../state/entities';
import { isRated, scoreText } from '../state/fairness';
import type { KeyedThanks } from '../state/thanks';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { Thanks, thanksPerPage } from './Thanks';
import { usePages } from './usePages';

type Vote = RecapEntity['votes'][number];

const votesPerPage = 2;
/** Of equals a vote may have more than its best three. */
const mostLines = 5;

/** What came of the day: how many ideas, the best of each vote, and then what people thank each other for. */
export function Recap({ recap, thanks }: { recap: RecapEntity | undefined; thanks: readonly KeyedThanks[] }) {
  const votes = recap?.votes ?? [];
  const ofVotes = votes.length === 0 && thanks.length > 0 ? 0 : pageCount(votes.length, votesPerPage);
  const pages = ofVotes + (thanks.length === 0 ? 0 : pageCount(thanks.length, thanksPerPage));
  const page = usePages(pages, undefined);
  if (!recap) {
    return null;
  }

  const shown = page < ofVotes ? pageOf(votes, votesPerPage, page) : [];
  return (
    <section
      class={`recap of-${page < ofVotes ? Math.min(votes.length, votesPerPage) : 1}`}
      aria-label={t('stage.recapVotes')}
    >
      <p class="total">{t('ui.ideas', { count: recap.ideas })}</p>
      {shown.map((vote, at) => (
        <Best key={`${page} ${at}`} vote={vote} />
      ))}
      {page >= ofVotes && <Thanks thanks={pageOf(thanks, thanksPerPage, page - ofVotes)} />}
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
