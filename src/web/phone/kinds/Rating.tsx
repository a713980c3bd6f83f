import type { SceneOf } from '../../state/entities';
import { scoresOf } from '../../state/ratings';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { useUnveiling } from '../../ui/useUnveiling';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { Hand } from './Hand';
import { Scores } from './Scores';

/** A quick rating in each of its phases. */
export function Rating({ scene }: { scene: SceneOf<'rating'> }) {
  return (
    <>
      <Heading scene={scene} />
      <Phase scene={scene} />
    </>
  );
}

function Phase({ scene }: { scene: SceneOf<'rating'> }) {
  const veiled = useUnveiling(scene.phase === 'revealed', scoresOf(useSession().shared.value).length);
  switch (scene.phase) {
    case 'waiting':
      return <Notice>{t('kinds.rating.soon')}</Notice>;
    case 'open':
      return <Hand scene={scene} />;
    case 'closed':
      return <Notice>{t('kinds.rating.closed')}</Notice>;
    case 'revealed':
      return <Scores scene={scene} veiled={veiled} />;
  }
}
