import { ideasOf, meOf } from '../../state/basicSelectors';
import type { SceneOf } from '../../state/entities';
import { shownWeight } from '../../state/matrix';
import { order } from '../../state/order';
import { t } from '../../state/words';
import { useSession } from '../useSession';
import { WeighSlip } from './WeighSlip';

/** The ideas to rate, in this person's own order, and how far it is. */
export function MatrixForm({ scene }: { scene: SceneOf<'matrix'> }) {
  const session = useSession();
  const own = session.own.value;
  const byKey = new Map(ideasOf(session.shared.value).map((idea) => [idea.key, idea]));
  const ideas = order(byKey.keys(), meOf(own)?.seed ?? 0, scene.activity).flatMap((key) => byKey.get(key) ?? []);
  const rated = ideas.filter(({ key }) => {
    const { f, a } = shownWeight(own, session.pending.value, scene.activity, key).value;
    return f !== undefined && a !== undefined;
  });
  return (
    <>
      {scene.phase === 'open' && (
        <div class="dots-left">
          <div class="row">
            <p role="status">{t('kinds.matrix.progress', { count: rated.length, ideas: ideas.length })}</p>
          </div>
          <p class="hint">{t('kinds.matrix.hint')}</p>
        </div>
      )}
      <ul class="slips" role="list" aria-label={t('kinds.matrix.list')}>
        {ideas.map((idea) => (
          <WeighSlip key={idea.key} scene={scene} idea={idea} />
        ))}
      </ul>
    </>
  );
}
