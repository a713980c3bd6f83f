import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { reviewedOf, reviewSpreadOf, reviewsOf } from '../state/reviews';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { Kept } from '../ui/learning/Kept';
import { ReviewCard } from '../ui/learning/ReviewCard';
import { ReviewSpread } from '../ui/learning/ReviewSpread';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { Said } from './Said';

type Props = { live: LiveSession; now: SceneOf<'review'> };

/** First how promises were kept; then one project after the other: its goals, what the room says, the verdict. */
export function Review({ live, now }: Props) {
  const scene = `${now.activity} ${now.project} ${now.phase}`;
  const { project, spread, lines } = useCalm(live.shared, read, scene, calmMs);
  const on = lines.find(({ key }) => key === now.project);
  if (!project) {
    return (
      <section class="review">
        {now.promises && <Kept promises={now.promises} />}
        {now.projects === 0 ? (
          <Said big={t('learning.none')} small={t('learning.noneHow')} />
        ) : (
          <ol class="running" aria-label={t('learning.projects')}>
            {lines.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ol>
        )}
      </section>
    );
  }
  return (
    <section class={`review on ${spread ? 'with-answers' : ''}`}>
      <ReviewCard project={project} />
      {now.phase === 'open' && (
        <p class="asks">
          {t('stage.reviewAsks')} <span class="soft">{t('learning.askNow')}</span>
        </p>
      )}
      {spread && <ReviewSpread spread={spread} />}
      {(on?.verdict || on?.lesson) && (
        <p class="verdict">
          {on.verdict && <strong>{t(`learning.verdicts.${on.verdict}`)}</strong>} {on.lesson}
        </p>
      )}
    </section>
  );
}

function read(shared: View) {
  return { project: reviewedOf(shared), spread: reviewSpreadOf(shared), lines: reviewsOf(shared) };
}
