import { linesOf } from './fitType';

/** Type sizes for answers, in hundredths of the picture's height. */
const smallest = 3.2;
const types: readonly number[] = [6.4, 5.4, 4.6, 4, 3.6, smallest];
/** The width of an average letter, in type sizes. */
const letter = 0.5;
const lineHeight = 1.2;
/** What an answer needs beside its text: its dot before it, its count behind it; under it its bar, and the gap to the next. */
const beside = 22;
const below = 3.6;
const betweenLanes = 5;
const oneLane = 6;

/** Answers in lanes side by side, each with so many rows, in one type. */
export type ChoiceGrid = { readonly lanes: number; readonly rows: number; readonly type: number };

/** The largest type in which all answers fit, so wide and so high; in the smallest, as many rows as fit. */
export function fitChoices(options: readonly string[], width: number, height: number): ChoiceGrid {
  const lanes = options.length > oneLane ? 2 : 1;
  const rows = Math.ceil(options.length / lanes);
  const wide = (width - (lanes - 1) * betweenLanes) / lanes - beside;
  const fitting = types.find((type) => rows * rowOf(options, type, wide) <= height);
  if (fitting !== undefined) {
    return { lanes, rows, type: fitting };
  }
  const fit = Math.max(1, Math.floor(height / rowOf(options, smallest, wide)));
  return { lanes, rows: Math.min(rows, fit), type: smallest };
}

function rowOf(options: readonly string[], type: number, width: number): number {
  const letters = Math.max(6, Math.floor(width / (type * letter)));
  return Math.max(...options.map((option) => linesOf(option, letters))) * type * lineHeight + below;
}
