import type { View } from '../state/applyPatch';
import type { KeyedIdea } from '../state/entities';
import { helpersOf } from '../state/helping';
import { t } from '../state/words';

/** What stands under an idea: how many ideas it stands for, how much was added to it, and how many people want to help; nothing where neither is. */
export function helpLine(shared: View): (idea: KeyedIdea) => string | undefined {
  return (idea) => {
    const helpers = helpersOf(shared, idea);
    const said = [
      ...(idea.m === undefined ? [] : [t('ui.ideas', { count: idea.m })]),
      ...(idea.b ? [t('stage.builds', { count: idea.b.length })] : []),
      ...(helpers > 0 ? [t('stage.helps', { count: helpers })] : []),
    ];
    return said.length > 0 ? said.join(' · ') : undefined;
  };
}
