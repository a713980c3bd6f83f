import type { View } from '../state/applyPatch';
import type { KeyedIdea } from '../state/entities';
import { backsOf, ideasOf, isAnswered } from '../state/selectors';

export type AskedQuestion = KeyedIdea & { readonly backs: number; readonly answered: boolean };

/** The questions to the speaker: what most want to know first, what is answered last. */
export function questionsOf(shared: View): AskedQuestion[] {
  return ideasOf(shared)
    .map((idea) => ({ ...idea, backs: backsOf(shared, idea.key), answered: isAnswered(shared, idea.key) }))
    .sort((a, b) => Number(a.answered) - Number(b.answered) || b.backs - a.backs || (a.key < b.key ? -1 : 1));
}
