import { joined, type PagesText, partsOf, pictureLine, pictureLines } from './pages';

/** Where a picture comes: after everything, after another picture, or where the cursor stands. */
export type Place = 'end' | { readonly after: number } | { readonly cursor: number };

/** The pages with one more picture, on a page of its own, or at the cursor beside a text that has none. */
export function withPicture({ text, pictures }: PagesText, key: string, place: Place): PagesText {
  const number = pictures.length + 1;
  const line = pictureLine(number, '');
  const more = [...pictures, key];
  const parts = partsOf(text);
  const at = placeIn(text, pictures, place);
  const part = parts[at] ?? '';
  const free = pictureLines({ text: part, pictures }).length === 0;
  if (part === '' || (free && typeof place === 'object' && 'cursor' in place)) {
    parts[at] = part === '' ? line : `${line}\n\n${part}`;
  } else {
    parts.splice(at + 1, 0, line);
  }
  return { text: joined(parts), pictures: more };
}

/** The text after a picture was described. */
export function described(pages: PagesText, which: number, alt: string): string {
  const found = pictureLines(pages)[which];
  return found ? replaced(pages.text, found, pictureLine(found.number, alt)) : pages.text;
}

/** The text without a picture, and without its page where that holds nothing else. */
export function withoutPicture(pages: PagesText, which: number): string {
  const found = pictureLines(pages)[which];
  if (!found) {
    return pages.text;
  }
  const parts = partsOf(replaced(pages.text, found, ''));
  return joined(parts.filter((part, at) => part !== '' || partsOf(pages.text)[at] === ''));
}

/** How many pictures nobody has described yet. */
export function undescribed(pages: PagesText): number {
  return pictureLines(pages).filter(({ alt }) => alt.trim() === '').length;
}

/** The page at which a place is, counted from 0. */
function placeIn(text: string, pictures: readonly string[], place: Place): number {
  const last = partsOf(text).length - 1;
  if (place === 'end') {
    return last;
  }
  const cursor =
    'cursor' in place
      ? place.cursor
      : pictureLines({ text, pictures }).find(({ number }) => number === place.after)?.at;
  return cursor === undefined ? last : partsOf(text.slice(0, cursor)).length - 1;
}

function replaced(text: string, { at, line }: { at: number; line: string }, by: string): string {
  return text.slice(0, at) + by + text.slice(at + line.length);
}
