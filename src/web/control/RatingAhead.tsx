import type { SceneOf } from '../state/entities';
import { t } from '../state/words';

/** Below this, how good an idea looks is mostly who happened to see it. */
const fewest = 8;

/** Before a quick rating opens: how often each idea would be seen, and a warning when that is too seldom. */
export function RatingAhead({ now, people }: { now: SceneOf<'rating'>; people: number }) {
  if (now.options === 0) {
    return <p class="warning">{t('control.rating.nothing')}</p>;
  }

  const seen = timesSeen(now, people);
  return (
    <>
      <p class="hint">
        {t('control.rating.seen', {
          ideas: t('ui.ideas', { count: now.options }),
          cards: t('control.rating.each', { count: Math.min(now.cards, now.options) }),
          people: t('control.people', { count: people }),
          count: seen,
        })}
      </p>
      {seen < fewest && <p class="warning">{t('control.rating.tooFew')}</p>}
    </>
  );
}

/** How often each idea is seen when everybody rates one hand; nobody more often than once, so that there may be fewer. */
export function timesSeen({ options, cards }: { options: number; cards: number }, people: number): number {
  return options === 0 ? 0 : Math.floor((people * Math.min(cards, options)) / options);
}
