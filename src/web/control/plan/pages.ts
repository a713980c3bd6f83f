import type { TalkPage } from '../../state/entities';

/** The pages of a talk in one text field; pictures are told by their number. */
export type PagesText = { readonly text: string; readonly pictures: readonly string[] };

/** Pages of one talk, as many as the server takes. */
export const mostPages = 60;

const between = /^[ \t]*-{3,}[ \t]*$/m;
const pictured = /^!\[(.*)\]\(picture (\d+)\)[ \t]*$/gm;

/** Pages as one text: a line of three dashes between them, and for a picture a line that says what it shows. */
export function textOf(pages: readonly TalkPage[]): PagesText {
  const pictures = pages.flatMap((page) => (page.picture === undefined ? [] : [page.picture]));
  const texts = pages.map((page) => {
    const picture = page.picture === undefined ? [] : [pictureLine(pictures.indexOf(page.picture) + 1, page.alt ?? '')];
    return [...picture, ...(page.text === undefined ? [] : [page.text])].join('\n\n');
  });
  return { text: joined(texts), pictures };
}

/** What textOf made, also after it was written on; empty pages are none, and a page shows one picture. */
export function pagesIn({ text, pictures }: PagesText): TalkPage[] {
  return partsOf(text).flatMap((part) => pagesOf(part, pictures));
}

/** The texts between the lines of dashes. */
export function partsOf(text: string): string[] {
  return text.split(between).map((part) => part.trim());
}

export function joined(parts: readonly string[]): string {
  return parts.join('\n\n---\n\n');
}

/** The line that stands for a picture; brackets and all, it is one line. */
export function pictureLine(number: number, alt: string): string {
  return `![${alt.replace(/\s*\n\s*/g, ' ')}](picture ${number})`;
}

/** A line that stands for a picture. */
export type PictureLine = {
  readonly number: number;
  readonly key: string;
  readonly alt: string;
  readonly line: string;
};

/** The pictures of a text, in its order. What reads like one but has no picture is text. */
export function pictureLines({ text, pictures }: PagesText): (PictureLine & { at: number })[] {
  return [...text.matchAll(pictured)].flatMap(({ 0: line, 1: alt = '', 2: digits, index: at }) => {
    const number = Number(digits);
    const key = pictures[number - 1];
    return key === undefined ? [] : [{ number, key, alt, line, at }];
  });
}

/** The first picture stands beside the text, each other one is a page of its own. */
function pagesOf(part: string, pictures: readonly string[]): TalkPage[] {
  const lines = pictureLines({ text: part, pictures });
  const text = lines.reduce((rest, { line }) => rest.replace(line, () => ''), part).trim();
  const [first, ...others] = lines.map(({ key, alt }) => ({
    picture: key,
    ...(alt.trim() === '' ? {} : { alt: alt.trim() }),
  }));
  const page = { ...(text === '' ? {} : { text }), ...first };
  return Object.keys(page).length === 0 ? [] : [page, ...others];
}
