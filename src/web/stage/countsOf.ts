import type { View } from '../state/applyPatch';
import type { Crowd, NowEntity } from '../state/entities';
import { countOf } from '../state/selectors';
import { t } from '../state/words';

/** The counts under a scene, in words. */
export function countsOf(scene: NowEntity, shared: View, crowd: Crowd | undefined): string[] {
  const joined = countOf(shared, 'joined') ?? 0;
  const here = hereOf(shared, crowd);
  const people = [t('stage.here', { count: here }), t('stage.joinedToo', { count: joined })].join(' · ');
  switch (scene.kind) {
    case 'lobby':
    case 'ended':
      return [];
    case 'board': {
      const posted = countOf(shared, 'posted') ?? 0;
      const ideas = t('ui.ideas', { count: countOf(shared, 'ideas') ?? 0 });
      return [t('stage.posted', { count: posted, here: Math.max(here, posted) }), ideas, people];
    }
    case 'ballot':
      return [t('ui.ideas', { count: countOf(shared, 'ideas') ?? 0 }), people];
    default:
      return [people];
  }
}

/** How many people are connected now; before the server has said it, how many have joined. */
export function hereOf(shared: View, crowd: Crowd | undefined): number {
  return crowd?.here ?? countOf(shared, 'joined') ?? 0;
}
