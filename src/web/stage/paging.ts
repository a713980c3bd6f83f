/** Ideas that one big screen shows at a time, by how many columns the board has: how many lanes stand side by side,
 * and how many slips each holds. At most twelve, so that each stays readable from the last row. */
export interface Grid {
  readonly lanes: number;
  readonly rows: number;
}

const grids: readonly Grid[] = [
  { lanes: 3, rows: 4 },
  { lanes: 3, rows: 4 },
  { lanes: 2, rows: 5 },
  { lanes: 3, rows: 4 },
  { lanes: 4, rows: 3 },
  { lanes: 5, rows: 2 },
  { lanes: 6, rows: 2 },
];

/** The grid for a board with so many columns; none is a board without columns. */
export function gridFor(columns: number): Grid {
  return grids[columns] ?? { lanes: 6, rows: 2 };
}

/** The grid while people vote: the progress stands above it. */
export const voteGrid: Grid = { lanes: 3, rows: 3 };

/** How many pages so many things need; one when there is nothing. */
export function pageCount(things: number, perPage: number): number {
  return Math.max(1, Math.ceil(things / perPage));
}

/** What is on a page; after the last page comes the first. */
export function pageOf<T>(things: readonly T[], perPage: number, page: number): readonly T[] {
  const from = (page % pageCount(things.length, perPage)) * perPage;
  return things.slice(from, from + perPage);
}

/** Things split over lanes by their column. */
export function lanesOf<T>(things: readonly T[], lanes: number, laneOf: (thing: T) => number): readonly T[][] {
  const split: T[][] = Array.from({ length: lanes }, () => []);
  for (const thing of things) {
    split[Math.min(laneOf(thing), lanes - 1)]?.push(thing);
  }
  return split;
}

/** Things in groups of so many. */
export function chunksOf<T>(things: readonly T[], perChunk: number): readonly T[][] {
  return Array.from({ length: Math.ceil(things.length / perChunk) }, (_, at) =>
    things.slice(at * perChunk, (at + 1) * perChunk),
  );
}
