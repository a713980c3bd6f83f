import type { WordEntity } from '../state/entities';

/** The words of a check-in on lines of the same height. A word stays on the line where it first found room, so that the
 * hall is not looking for it again with every word that comes in. */
export type Cloud = {
  readonly level: number;
  readonly lines: readonly (readonly string[])[];
  /** How many words found no room. */
  readonly left: number;
};

export type Room = { readonly width: number; readonly height: number };

/** From roomy to full: how many lines there are, and the largest type on them, in hundredths of the picture's height. */
type Level = { readonly lines: number; readonly top: number };

const levels: readonly Level[] = [
  { lines: 3, top: 12 },
  { lines: 4, top: 10.5 },
  { lines: 5, top: 9 },
  { lines: 6, top: 8 },
  { lines: 7, top: 7 },
  { lines: 8, top: 6 },
  { lines: 9, top: 5.2 },
  { lines: 9, top: 4.4 },
  { lines: 9, top: 3.8 },
];

export const emptyCloud: Cloud = { level: 0, lines: [[], [], []], left: 0 };

const mostWords = 60;
/** A line must hold the smallest type. */
const lowestLine = 5;
const smallest = 3.2;
/** Sizes are steps, or every word would change its size a little with each that comes in. */
const steps = 5;
/** So many people must have given a word before it is as large as words become. */
const enough = 4;
/** The width of an average bold letter, and what lies between two words, in type sizes. */
const letter = 0.57;
const between = 0.9;

/** Finds room for words, given the most first, keeping those on show where they stood before. */
export function cloudOf(before: Cloud, words: readonly WordEntity[], room: Room): Cloud {
  const known = new Set(before.lines.flat());
  const chosen = [...words]
    .sort((a, b) => b.n - a.n || Number(known.has(b.t)) - Number(known.has(a.t)))
    .slice(0, mostWords);

  let level = before.level;
  let lines = kept(before, chosen, room);
  let out = place(lines, chosen, level, room);
  while (out > 0 && hasRoomFor(level + 1, room)) {
    level++;
    lines = kept({ ...before, level }, chosen, room);
    out = place(lines, chosen, level, room);
  }
  return { level, lines, left: words.length - chosen.length + out };
}

/** The type of a word that so many gave, when the most given was given by so many. */
export function typeOf(count: number, most: number, level: number, height: number): number {
  const { lines, top } = levelOf(level);
  const high = Math.min(top, height / lines / 1.2);
  const low = Math.max(smallest, Math.min(6, high * 0.45));
  const step = Math.round(steps * Math.sqrt((count - 1) / (Math.max(most, enough) - 1)));
  return low + (Math.max(0, high - low) * step) / steps;
}

function levelOf(level: number): Level {
  return levels[level] ?? { lines: 9, top: smallest };
}

function hasRoomFor(level: number, room: Room): boolean {
  return level < levels.length && room.height / levelOf(level).lines >= lowestLine;
}

/** As many lines as the level has, without the words that are gone, and without the last ones where others have grown. */
function kept({ lines, level }: Cloud, words: readonly WordEntity[], room: Room): string[][] {
  const width = widths(words, level, room);
  return Array.from({ length: levelOf(level).lines }, (_, at) => {
    const still = (lines[at] ?? []).filter((text) => width.has(text));
    while (sum(still, width) > room.width) {
      still.pop();
    }
    return still;
  });
}

/** Puts the words that stand nowhere yet on the emptiest lines, nearest to the middle; returns how many do not fit. */
function place(lines: string[][], words: readonly WordEntity[], level: number, room: Room): number {
  const width = widths(words, level, room);
  const standing = new Set(lines.flat());
  const middle = (lines.length - 1) / 2;
  let out = 0;
  for (const { t } of words.filter((word) => !standing.has(word.t))) {
    const [best] = lines
      .map((line, at) => ({ line, used: sum(line, width), far: Math.abs(at - middle) }))
      .filter(({ used }) => used + (width.get(t) ?? 0) <= room.width)
      .sort((a, b) => a.used - b.used || a.far - b.far);
    best?.line.push(t);
    out += best ? 0 : 1;
  }
  return out;
}

function widths(words: readonly WordEntity[], level: number, room: Room): ReadonlyMap<string, number> {
  const most = Math.max(1, ...words.map((word) => word.n));
  return new Map(
    words.map(({ t, n }) => [t, ([...t].length * letter + between) * typeOf(n, most, level, room.height)]),
  );
}

function sum(line: readonly string[], width: ReadonlyMap<string, number>): number {
  return line.reduce((all, text) => all + (width.get(text) ?? 0), 0);
}
