import { isRecord } from '../wire/messages';
import { store, storedJson } from '../wire/storage';
import type { ScanDimension } from './entities';

/** What one has chosen so far: on this device only, until it is handed in. */
export type ScanDraft = {
  /** 0 is the beginning, then each statement, then what is wanted, then the last look. */
  readonly at: number;
  /** The dimensions in the order of this person. */
  readonly order: readonly number[];
  /** One for each statement, in the order of the plan: 1 to 5, 0 for "don't know", null when not answered. */
  readonly answers: readonly (number | null)[];
  /** One for each dimension: 1 to 5, null when not answered. */
  readonly wanted: readonly (number | null)[];
};

/** One statement as this person comes to it. */
export type Asked = { readonly dimension: number; readonly index: number };

export function freshDraft(dimensions: readonly ScanDimension[], random: () => number = Math.random): ScanDraft {
  const order = dimensions.map((_, at) => at);
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [order[last], order[at]] = [order[at] ?? 0, order[last] ?? 0];
  }
  return {
    at: 0,
    order,
    answers: dimensions.flatMap(({ statements }) => statements.map(() => null)),
    wanted: order.map(() => null),
  };
}

/** The statements in the order of this person: dimensions shuffled, what belongs together in its own order. */
export function askedIn(dimensions: readonly ScanDimension[], order: readonly number[]): Asked[] {
  const firsts = dimensions.map((_, at) =>
    dimensions.slice(0, at).reduce((sum, { statements }) => sum + statements.length, 0),
  );
  return order.flatMap((dimension) =>
    (dimensions[dimension]?.statements ?? []).map((_, at) => ({ dimension, index: (firsts[dimension] ?? 0) + at })),
  );
}

/** Where one sees a theme oneself: the mean of one's own answers; undefined when there are too few. */
export function ownMean(dimensions: readonly ScanDimension[], draft: ScanDraft, dimension: number): number | undefined {
  const own = askedIn(dimensions, [dimension]).map(({ index }) => draft.answers[index]);
  const known = own.filter((answer): answer is number => typeof answer === 'number' && answer > 0);
  return known.length === 0 || known.length * 2 < own.length
    ? undefined
    : known.reduce((sum, answer) => sum + answer, 0) / known.length;
}

/** How many statements of a theme were answered with a score. */
export function knownOf(dimensions: readonly ScanDimension[], draft: ScanDraft, dimension: number): number {
  return askedIn(dimensions, [dimension]).filter(({ index }) => (draft.answers[index] ?? 0) > 0).length;
}

/** What is handed in: what was left open counts as "don't know". */
export function handedIn({ answers, wanted }: ScanDraft): { answers: number[]; wanted: number[] } {
  return { answers: answers.map((answer) => answer ?? 0), wanted: wanted.map((answer) => answer ?? 0) };
}

export function hasAnswers({ answers, wanted }: ScanDraft): boolean {
  return [...answers, ...wanted].some((answer) => (answer ?? 0) > 0);
}

const key = (name: string) => `livehub:scan:${name}:draft`;

/** What was kept of a scan, if it is still the same that is asked. */
export function keptDraft(name: string, dimensions: readonly ScanDimension[]): ScanDraft | undefined {
  const kept = storedJson(key(name));
  const statements = askedIn(dimensions, [...dimensions.keys()]).length;
  return isDraft(kept) &&
    kept.answers.length === statements &&
    [...kept.order].sort((a, b) => a - b).join() === [...dimensions.keys()].join() &&
    kept.wanted.length === dimensions.length
    ? kept
    : undefined;
}

export function keepDraft(name: string, draft: ScanDraft | undefined): void {
  store(key(name), draft && JSON.stringify(draft));
}

function isDraft(value: unknown): value is ScanDraft {
  const grades = (list: unknown) =>
    Array.isArray(list) && list.every((one) => one === null || (Number.isInteger(one) && one >= 0 && one <= 5));
  return (
    isRecord(value) &&
    Number.isInteger(value.at) &&
    Array.isArray(value.order) &&
    grades(value.answers) &&
    grades(value.wanted)
  );
}
