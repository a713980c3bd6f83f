import './results.css';
import type { RecapEntity } from '../state/entities';
import { isRated, scoreText } from '../state/fairness';
import type { KeyedThanks } from '../state/thanks';
import { type WallCard, type WallPage, wallPages } from '../state/wall';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { WallCardText, wallHeading, wallTotals } from '../ui/wall/WallCardText';
import { More } from './More';
import { Thanks } from './Thanks';
import { usePages } from './usePages';

type Vote = RecapEntity['votes'][number];
type Wall = {
  recap: RecapEntity | undefined;
  cards: readonly WallCard[];
  thanks: readonly KeyedThanks[];
  /** The page that the facilitator turned to; absent: they turn by themselves. */
  turned: number | undefined;
};

/** Of equals a vote may have more than its best three. */
const mostLines = 5;

/** The wall of results: the best of each vote, projects, what they brought, promises, and thanks. */
export function Recap({ recap, cards, thanks, turned }: Wall) {
  const pages = wallPages(recap, cards, thanks);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const byItself = usePages(calm ? 1 : pages.length, undefined);
  const at = turned === undefined ? Math.max(byItself, 0) : Math.min(turned, pages.length - 1);
  const page = pages[at] ?? { kind: 'votes', votes: [] };
  if (!recap) {
    return null;
  }

  return (
    <section class={`recap of-${sizeOf(page)}`} aria-label={t('results.wall')}>
      <p class="total">{wallTotals(recap.ideas, cards)}</p>
      <Page key={at} page={page} />
      <More hidden={0} page={at} pages={pages.length} />
    </section>
  );
}

function Page({ page }: { page: WallPage }) {
  switch (page.kind) {
    case 'votes':
      return (
        <>
          {page.votes.map((vote, at) => (
            <Best key={at} vote={vote} />
          ))}
        </>
      );
    case 'thanks':
      return <Thanks thanks={page.thanks} />;
    default:
      return (
        <div class={page.kind === 'projects' ? 'wall goals-too' : 'wall'}>
          <h2>{wallHeading(page.kind)}</h2>
          <ul class={`of-${page.cards.length}`} role="list" aria-label={wallHeading(page.kind)}>
            {page.cards.map((card) => (
              <li key={card.key}>
                <WallCardText card={card} />
              </li>
            ))}
          </ul>
        </div>
      );
  }
}

function sizeOf(page: WallPage): number {
  return page.kind === 'votes' ? page.votes.length : 1;
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
