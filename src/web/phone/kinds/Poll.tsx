import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { Answers } from './Answers';

/** A poll: its answers are its own. */
export function Poll({ scene }: { scene: SceneOf<'poll'> }) {
  const hint = t(scene.several ? 'kinds.pickSeveral' : 'kinds.pickOne');
  return <Answers scene={scene} options={scene.options} several={scene.several} hint={hint} />;
}
