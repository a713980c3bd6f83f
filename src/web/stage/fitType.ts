/** Type sizes for slips, in hundredths of the picture's height. */
const smallest = 3.1;
export const sizes: readonly number[] = [4.6, 4, 3.5, smallest];

const lineHeight = 1.25;
/** What a slip needs beside its lines, and what lies between two of them. */
const around = 2.5;
const between = 1.3;
/** The width of an average letter, in type sizes; and the letters that stay empty where a word does not fit. */
const letter = 0.46;
const ragged = 2;
/** So much of a text should be seen before a larger type is worth it. */
const enough = 90;
const mostLines = 10;

export type Fit = {
  /** Index into `sizes`. */
  readonly size: number;
  /** By lane and slip, how many lines may be shown. */
  readonly lines: readonly (readonly number[])[];
};

/** The largest type in which the beginnings of all texts fit in their lanes, so wide and so high; and how the lines
 * of a lane are shared, so that long texts use what short ones leave. So many letters of each are to be seen. */
export function fitType(
  lanes: readonly (readonly string[])[],
  width: number,
  height: number,
  seen: number = enough,
): Fit {
  const small = sizes.length - 1;
  const size = sizes.findIndex(
    (type, at) => at === small || lanes.every((texts) => begins(texts, type, width, height, seen)),
  );
  const type = sizes[size] ?? smallest;
  return {
    size,
    lines: lanes.map((texts) => {
      const needs = texts.map((text) => linesOf(text, perLine(type, width)));
      return share(needs, room(texts.length, type, height));
    }),
  };
}

/** How many lines a text takes when so many letters fit on one. */
export function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function begins(texts: readonly string[], type: number, width: number, height: number, seen: number): boolean {
  const needs = texts.map((text) => linesOf(text.slice(0, seen), perLine(type, width)));
  return needs.reduce((sum, need) => sum + need, 0) <= room(texts.length, type, height);
}

function perLine(type: number, width: number): number {
  return Math.max(6, Math.floor(width / (type * letter)) - ragged);
}

/** How many lines a lane of so many slips has. */
function room(slips: number, type: number, height: number): number {
  return Math.floor((height + between - slips * (around + between)) / (type * lineHeight));
}

/** Gives each what it needs, and the same of what is left over, since needs are estimates; when there is not enough, as
 * much as the others at most. */
function share(needs: readonly number[], lines: number): number[] {
  const sum = (most: number) => needs.reduce((all, need) => all + Math.min(need, most), 0);
  let most = 1;
  while (most < mostLines && sum(most + 1) <= lines) {
    most++;
  }
  const over = Math.max(0, Math.floor((lines - sum(most)) / needs.length));
  return needs.map((need) => Math.min(need, most) + Math.min(over, 2));
}
