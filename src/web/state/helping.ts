import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { countOf } from './basicSelectors';
import type { KeyedIdea, WordingEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

/** How many people want to help with an idea: a phone that does not hold the board has it from the idea itself. */
export function helpersOf(shared: View, idea: KeyedIdea): number {
  return countOf(shared, `helps/${idea.key}`) ?? idea.s ?? 0;
}

/** Whether this person wants to help, the last wish counted. */
export function shownHelping(own: View, pending: readonly Pending[], idea: string): Shown<boolean> {
  const last = wishes(pending, 'supportIdea')
    .filter(({ command }) => command.idea === idea)
    .at(-1);
  return last
    ? { value: last.command.on, saved: last.acked !== undefined }
    : { value: isHelping(own, idea), saved: true };
}

/** How many want to help, this person's wish counted. */
export function shownHelpers(shared: View, own: View, pending: readonly Pending[], idea: KeyedIdea): number {
  const wished = shownHelping(own, pending, idea.key).value;
  const change = Number(wished) - Number(isHelping(own, idea.key));
  return Math.max(0, helpersOf(shared, idea) + change);
}

/** What each of the ideas says that count as this one; nothing where it stands alone. */
export function wordingsOf(view: View, idea: string): readonly WordingEntity[] {
  const wordings = view.get(`wordings/${idea}`);
  return Array.isArray(wordings) ? wordings.filter((one) => isRecord(one) && typeof one.t === 'string') : [];
}

function isHelping(own: View, idea: string): boolean {
  return own.get(`helping/${idea}`) === true;
}
