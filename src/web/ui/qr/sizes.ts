/** For each size from 1 on, at the lowest correction level (ISO/IEC 18004, table 9): correcting bytes of a block, and blocks. */
const blocks: readonly (readonly [correcting: number, count: number])[] = [
  [7, 1],
  [10, 1],
  [15, 1],
  [20, 1],
  [26, 1],
  [18, 2],
  [20, 2],
  [24, 2],
  [30, 2],
  [18, 4],
  [20, 4],
  [24, 4],
  [26, 4],
  [30, 4],
  [22, 6],
  [24, 6],
  [28, 6],
  [30, 6],
  [28, 7],
  [28, 8],
];

/** One size of QR codes. */
export type Size = { version: number; modules: number; bytes: number; correcting: number; blocks: number };

/** The smallest that holds so many bytes of text; undefined when none does that a phone still reads. */
export function sizeFor(text: number): Size | undefined {
  for (const [at, [correcting, count]] of blocks.entries()) {
    const version = at + 1;
    const bytes = allBytes(version) - correcting * count;
    if (text * 8 + 4 + lengthBits(version) <= bytes * 8) {
      return { version, modules: 17 + 4 * version, bytes, correcting, blocks: count };
    }
  }

  return undefined;
}

/** Bits that say how long the text is. */
export function lengthBits(version: number): number {
  return version < 10 ? 8 : 16;
}

/** Where the centres of the small squares are, in both directions. */
export function centres(version: number): number[] {
  if (version === 1) {
    return [];
  }

  const count = Math.floor(version / 7) + 2;
  const last = 4 * version + 10;
  const step = Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - step * (count - 2 - at))];
}

/** What is left for bytes when squares, lines and what says the size have their place. */
function allBytes(version: number): number {
  const side = 17 + 4 * version;
  const small = centres(version).length;
  const squares = 3 * 64 + (small === 0 ? 0 : 25 * (small * small - 3));
  const lines = 2 * (side - 16) - (small === 0 ? 0 : 10 * (small - 2));
  const about = 31 + (version < 7 ? 0 : 36);
  return Math.floor((side * side - squares - lines - about) / 8);
}
