import type { View } from './applyPatch';
import type { KeyedIdea } from './entities';
import { backsOf, isAnswered } from './selectors';

/** Open questions first, those that most people want to know on top; equals by their random keys. */
export function questionOrder(questions: readonly KeyedIdea[], shared: View): string[] {
  return questions
    .map(({ key }) => ({ key, answered: isAnswered(shared, key), backs: backsOf(shared, key) }))
    .sort((a, b) => Number(a.answered) - Number(b.answered) || b.backs - a.backs || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
