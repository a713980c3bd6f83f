import type { SceneOf } from '../../state/entities';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { MatrixForm } from './MatrixForm';
import { MatrixResults } from './MatrixResults';

/** Feasible × affordable, in each of its phases. */
export function Matrix({ scene }: { scene: SceneOf<'matrix'> }) {
  return (
    <>
      <Heading scene={scene} />
      {scene.phase === 'waiting' && <Notice>{t('kinds.waiting')}</Notice>}
      {scene.phase === 'closed' && <Notice>{t('kinds.answered')}</Notice>}
      {(scene.phase === 'open' || scene.phase === 'closed') && <MatrixForm scene={scene} />}
      {scene.phase === 'revealed' && <MatrixResults scene={scene} />}
    </>
  );
}
