/** What stands in the list beside the picture, in letters. */
export type Entry = { readonly text: string; readonly about: string; readonly goesOn: boolean };

/** Sizes of type, and of lines with it, in hundredths of the picture's height; see `.weighed` in choosing.css. */
const [text, about] = [
  { type: 3.2, line: 3.8, most: 2 },
  { type: 3, line: 3.6, most: 4 },
];
const heading = 6.7;
const between = 1;
/** The number that stands before an entry, and the width of an average letter, in type sizes. */
const number = 6.7;
const letter = 0.52;
const mostOnPage = 4;

/** How many entries stand on each page of a list so wide and so high. At least one does. */
export function matrixPages(entries: readonly Entry[], width: number, height: number): readonly number[] {
  const pages: number[] = [];
  let [on, used] = [0, 0];
  for (const [at, entry] of entries.entries()) {
    const own = between + linesOf(entry.text, text, width) + linesOf(entry.about, about, width);
    const begins = on === 0 || entries[at - 1]?.goesOn !== entry.goesOn;
    const needs = own + (begins ? heading : 0);
    if (on > 0 && (used + needs > height || on === mostOnPage)) {
      pages.push(on);
      [on, used] = [1, own + heading];
    } else {
      [on, used] = [on + 1, used + needs];
    }
  }
  return on > 0 ? [...pages, on] : pages;
}

function linesOf(words: string, { type, line, most }: typeof text, width: number): number {
  return line * Math.min(most, Math.max(1, Math.ceil((words.length * letter * type) / (width - number))));
}
