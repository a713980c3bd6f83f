import type { View } from '../state/applyPatch';
import type { KeyedIdea } from '../state/entities';
import { backsOf, ideasOf, isAnswered } from '../state/selectors';

export type Question = KeyedIdea & { readonly backs: number };

export type Asked = {
  /** Still to be answered, the most wanted first; of equals the oldest. */
  readonly open: readonly Question[];
  readonly answered: number;
};

/** The questions on show, and how many have left because they were answered. */
export function questionsOf(shared: View): Asked {
  const all = ideasOf(shared);
  const open = all
    .filter((question) => !isAnswered(shared, question.key))
    .map((question) => ({ ...question, backs: backsOf(shared, question.key) }))
    .sort((a, b) => b.backs - a.backs || a.w - b.w || (a.key < b.key ? -1 : 1));
  return { open, answered: all.length - open.length };
}
