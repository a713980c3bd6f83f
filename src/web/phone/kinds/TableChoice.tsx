import type { SceneOf } from '../../state/entities';
import { ownPileOf } from '../../state/piles';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { Marking } from './Marking';
import { PileConfirm } from './PileConfirm';
import { WildCard } from './WildCard';

/** Choosing at tables: marking in silence, confirming together, and what became of it. */
export function TableChoice({ scene }: { scene: SceneOf<'selection'> }) {
  const pile = ownPileOf(useSession().own.value);
  return (
    <>
      <Heading scene={scene} />
      {scene.phase === 'waiting' ? (
        <Notice>{t('kinds.waiting')}</Notice>
      ) : scene.phase === 'closed' ? (
        <WildCard scene={scene} />
      ) : !pile ? (
        <p class="hint">{t('ui.loading')}</p>
      ) : pile.phase === 'marking' ? (
        <Marking scene={scene} pile={pile} />
      ) : (
        <PileConfirm scene={scene} pile={pile} />
      )}
    </>
  );
}
