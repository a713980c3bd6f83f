import type { TalkPage } from '../../state/entities';

/** The pages of a talk in one text field; pictures are told by their number. */
export type PagesText = { readonly text: string; readonly pictures: readonly string[] };

const between = /^[ \t]*-{3,}[ \t]*$/m;
const pictured = /^!\[(.*)\]\(picture (\d+)\)[ \t]*$/m;

/** Pages as one text: a line of three dashes between them, and for a picture a line that says what it shows. */
export function textOf(pages: readonly TalkPage[]): PagesText {
  const pictures = pages.flatMap((page) => (page.picture === undefined ? [] : [page.picture]));
  const texts = pages.map((page) => {
    const picture =
      page.picture === undefined ? [] : [`![${page.alt ?? ''}](picture ${pictures.indexOf(page.picture) + 1})`];
    return [...picture, ...(page.text === undefined ? [] : [page.text])].join('\n\n');
  });
  return { text: texts.join('\n\n---\n\n'), pictures };
}

/** What textOf made, also after it was written on; empty pages are none. */
export function pagesIn({ text, pictures }: PagesText): TalkPage[] {
  return text
    .split(between)
    .map((part) => pageIn(part, pictures))
    .filter((page) => page.text !== undefined || page.picture !== undefined);
}

function pageIn(part: string, pictures: readonly string[]): TalkPage {
  const [line, alt, number] = pictured.exec(part) ?? [];
  const picture = number === undefined ? undefined : pictures[Number(number) - 1];
  const text = (line === undefined || picture === undefined ? part : part.replace(line, '')).trim();
  return {
    ...(text === '' ? {} : { text }),
    ...(picture === undefined ? {} : { picture, ...(alt ? { alt } : {}) }),
  };
}
