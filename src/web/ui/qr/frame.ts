import { centres, type Size } from './sizes';

/** A QR code that is being drawn. */
export type Canvas = {
  rows: boolean[][];
  isFree(y: number, x: number): boolean;
  dark(y: number, x: number, dark: boolean): void;
};

/** What every code of a size has: the squares in the corners, the small ones, the lines of dots, and room for what says how to
 * read it. */
export function frame({ version, modules }: Size): Canvas {
  const rows = Array.from({ length: modules }, () => new Array<boolean>(modules).fill(false));
  const taken = Array.from({ length: modules }, () => new Array<boolean>(modules).fill(false));
  const put = (y: number, x: number, dark: boolean) => {
    const [row, mark] = [rows[y], taken[y]];
    if (row && mark && x >= 0 && x < modules) {
      row[x] = dark;
      mark[x] = true;
    }
  };

  for (let at = 0; at < modules; at++) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }

  for (const [y, x] of [
    [3, 3],
    [3, modules - 4],
    [modules - 4, 3],
  ] as const) {
    square(put, y, x, 4, (ring) => ring !== 2 && ring !== 4);
  }

  const small = centres(version);
  const last = small.length - 1;
  for (const [i, y] of small.entries()) {
    for (const [j, x] of small.entries()) {
      const isCorner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!isCorner) {
        square(put, y, x, 2, (ring) => ring !== 1);
      }
    }
  }

  for (const [y, x] of aboutPlaces(modules).flat()) {
    put(y, x, false);
  }

  put(modules - 8, 8, true);
  if (version >= 7) {
    writeVersion(put, version, modules);
  }

  return { rows, isFree: (y, x) => taken[y]?.[x] === false, dark: put };
}

/** Which mask it has, at the lowest correction level, twice. */
export function writeAbout(canvas: Canvas, mask: number): void {
  const said = (0b01 << 3) | mask;
  const bits = ((said << 10) | remainder(said, 10, 0x537)) ^ 0x5412;
  for (const copy of aboutPlaces(canvas.rows.length)) {
    for (const [at, [y, x]] of copy.entries()) {
      canvas.dark(y, x, ((bits >> at) & 1) === 1);
    }
  }
}

type Put = (y: number, x: number, dark: boolean) => void;

function square(put: Put, y: number, x: number, reach: number, isDark: (ring: number) => boolean): void {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      put(y + dy, x + dx, isDark(Math.max(Math.abs(dy), Math.abs(dx))));
    }
  }
}

/** Where the fifteen bits stand that say the mask, the lowest first, in both copies. */
function aboutPlaces(side: number): (readonly [y: number, x: number])[][] {
  const first = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [y, 8] as const);
  const rest = [7, 5, 4, 3, 2, 1, 0].map((x) => [8, x] as const);
  const right = [1, 2, 3, 4, 5, 6, 7, 8].map((from) => [8, side - from] as const);
  const below = [7, 6, 5, 4, 3, 2, 1].map((from) => [side - from, 8] as const);
  return [
    [...first, ...rest],
    [...right, ...below],
  ];
}

function writeVersion(put: Put, version: number, side: number): void {
  const bits = (version << 12) | remainder(version, 12, 0x1f25);
  for (let at = 0; at < 18; at++) {
    const dark = ((bits >> at) & 1) === 1;
    const [a, b] = [Math.floor(at / 3), side - 11 + (at % 3)];
    put(a, b, dark);
    put(b, a, dark);
  }
}

function remainder(value: number, bits: number, by: number): number {
  let rest = value;
  for (let at = 0; at < bits; at++) {
    rest = (rest << 1) ^ ((rest >> (bits - 1)) * by);
  }

  return rest;
}
