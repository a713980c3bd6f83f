import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { countOf, entity, ideasOf } from './basicSelectors';
import type { KeyedIdea, ThresholdsEntity, WeighedEntity, WeightEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

/** What an idea came to, under the number that it bears in the picture and in the list. */
export type WeighedIdea = KeyedIdea & { number: number; weighed: WeighedEntity; goesOn: boolean };

/** Fewer people than this are too few to go by. */
export const fewPeople = 3;

export function thresholdsOf(shared: View): ThresholdsEntity {
  return entity<ThresholdsEntity>(shared, 'thresholds', 'feasible') ?? { feasible: 3, affordable: 3 };
}

/** The ideas after the reveal, the highest sum of both means first; equals in the order of their keys. */
export function weighedOf(shared: View): WeighedIdea[] {
  const thresholds = thresholdsOf(shared);
  return ideasOf(shared)
    .flatMap((idea) => {
      const weighed = entity<WeighedEntity>(shared, `weighed/${idea.key}`, 'n');
      return weighed ? [{ ...idea, weighed, goesOn: goesOn(weighed, thresholds) }] : [];
    })
    .sort((a, b) => sumOf(b.weighed) - sumOf(a.weighed) || (a.key < b.key ? -1 : 1))
    .map((idea, at) => ({ ...idea, number: at + 1 }));
}

/** Whether an idea reaches both thresholds: what is shown is what decides. */
export function goesOn({ f, a }: Pick<WeighedEntity, 'f' | 'a'>, { feasible, affordable }: ThresholdsEntity): boolean {
  return (f?.mean ?? 0) >= feasible && (a?.mean ?? 0) >= affordable;
}

/** What this person said of an idea, the last wish counted. */
export function shownWeight(own: View, pending: readonly Pending[], matrix: string, idea: string): Shown<WeightEntity> {
  const last = wishes(pending, 'weighIdea')
    .filter(({ command }) => command.matrix === matrix && command.idea === idea)
    .at(-1);
  if (!last) {
    return { value: weightOf(own, idea), saved: true };
  }
  const { feasible, affordable } = last.command;
  return { value: weight(feasible, affordable), saved: last.acked !== undefined };
}

export function weight(f: number | undefined, a: number | undefined): WeightEntity {
  return { ...(f === undefined ? {} : { f }), ...(a === undefined ? {} : { a }) };
}

/** How many people have said something. */
export function ratersOf(shared: View): number {
  return countOf(shared, 'voters') ?? 0;
}

function weightOf(own: View, idea: string): WeightEntity {
  const stored = own.get(`weight/${idea}`);
  return isRecord(stored) ? (stored as WeightEntity) : {};
}

/** In tenths, as both means are. */
function sumOf({ f, a }: WeighedEntity): number {
  return Math.round(10 * ((f?.mean ?? 0) + (a?.mean ?? 0)));
}
