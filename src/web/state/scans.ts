import type { View } from './applyPatch';
import { entity } from './basicSelectors';
import type { ScanDimension, ScanDimensionResult, ScanResultEntity, ScanStatement } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';
import { t, type WordKey, wordsLanguage } from './words';

/** What came out, for those who may see it. */
export function scanResultOf(shared: View): ScanResultEntity | undefined {
  return entity<ScanResultEntity>(shared, 'scanResult', 'result');
}

/** Whether this person has handed in, the last wish counted. */
export function shownHandIn(own: View, pending: readonly Pending[], scan: string): Shown<boolean> {
  const wish = wishes(pending, 'handInScan').find(({ command }) => command.scan === scan);
  return wish
    ? { value: true, saved: wish.acked !== undefined }
    : { value: own.get('scanAnswered') === true, saved: true };
}

export function themeOf({ standard, name }: Pick<ScanDimension, 'standard' | 'name'>): string {
  return standard ? t(`scan.themes.t${standard}` as WordKey) : (name ?? '');
}

export function statementOf({ standard, text }: ScanStatement): string {
  return standard ? t(`scan.statements.s${standard}` as WordKey) : (text ?? '');
}

/** 1 to 5 in words. */
export function answerText(grade: number): string {
  return t(`scan.answers.a${grade}` as WordKey);
}

/** The same in a word or two. */
export function shortAnswer(grade: number): string {
  return t(`scan.short.a${grade}` as WordKey);
}

/** The same as a stage of growth. */
export function growthText(stage: number): string {
  return t(`scan.growth.g${stage}` as WordKey);
}

/** A mean or a difference, always with one decimal. */
export function tenths(number: number): string {
  return new Intl.NumberFormat(wordsLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);
}

/** A margin: always with two. */
export function hundredths(number: number): string {
  return new Intl.NumberFormat(wordsLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(number);
}

/** 1 to 5 as 0 to 100. */
export function points(mean: number): number {
  return Math.round(25 * (mean - 1));
}

/** The theme in which what people want lies furthest above what is. */
export function largestGap(
  dimensions: readonly ScanDimensionResult[],
): { at: number; theme: string; now: number; wanted: number } | undefined {
  const gaps = dimensions.flatMap(({ dimension, now, wanted }, at) =>
    now && wanted && wanted.mean > now.mean
      ? [{ at, theme: themeOf(dimension), now: now.mean, wanted: wanted.mean }]
      : [],
  );
  return gaps.sort((a, b) => b.wanted - b.now - (a.wanted - a.now))[0];
}

/** Two dimensions with the same series ask the same: their years can be compared. */
export function sameSeries(a: ScanDimension, b: ScanDimension): boolean {
  return seriesOf(a) === seriesOf(b);
}

function seriesOf({ standard, name, statements }: ScanDimension): string {
  return JSON.stringify([standard || name, statements.map((one) => one.standard || one.text)]);
}

/** One point of a line over the years. */
export type YearPoint = { label: string; mean: number; n: number };

/** A dimension over the editions that asked the same, the oldest first; this one last. */
export function yearsOf({ result, former }: ScanResultEntity, at: number, thisOne: string): YearPoint[] {
  const own = result.dimensions[at];
  if (!own) {
    return [];
  }
  const before = former.flatMap((edition) =>
    edition.result.dimensions
      .filter(({ dimension }) => sameSeries(dimension, own.dimension))
      .flatMap(({ now }) => (now ? [{ label: edition.title, mean: now.mean, n: now.n }] : [])),
  );
  return [...before, ...(own.now ? [{ label: thisOne, mean: own.now.mean, n: own.now.n }] : [])];
}
