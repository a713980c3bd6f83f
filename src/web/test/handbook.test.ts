import { describe, expect, test } from 'vitest';
import english from '../../words/en.json';
import englishBook from '../../words/handbook/en.md?raw';
import dutchBook from '../../words/handbook/nl.md?raw';
import dutch from '../../words/nl.json';
import { kinds } from '../control/plan/kinds';
import { type Chapter, partsOf } from '../handbook/book';
import { blocksOf } from '../ui/Markdown';

/** What fits a sheet of A4 in the size of paper.css, also where a browser has none but wide letters. */
const mostWords = 360;

const books = [
  { language: 'English', words: english, text: englishBook },
  { language: 'Dutch', words: dutch, text: dutchBook },
];

const chaptersOf = (text: string) => partsOf(text).flatMap(({ chapters }) => chapters);

const headingsOf = ({ text }: Chapter) =>
  blocksOf(text).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : sentencesOf(value)));
}

/** Whether a screen says this: in place of a value stands a number or "…". */
function isSaid(strong: string, sentences: readonly string[]): boolean {
  const any = strong.replace(/…|\d+/g, '{}');
  return sentences.some((sentence) => sentence === strong || sentence.replace(/\{\w+\}/g, '{}') === any);
}

describe('the handbook', () => {
  test('has the same chapters in both languages, in the same order', () => {
    const [en, nl] = books.map(({ text }) => partsOf(text).map(({ chapters }) => chapters.map(({ id }) => id)));
    expect(nl).toEqual(en);
    expect(en?.flat().length).toBe(new Set(en?.flat()).size);
  });

  test('says as much under as many headings in both languages', () => {
    const [en, nl] = books.map(({ text }) =>
      chaptersOf(text).map(({ id, text }) => [id, blocksOf(text).map(({ kind }) => kind)]),
    );
    expect(nl).toEqual(en);
  });

  describe.each(books)('in $language', ({ words, text }) => {
    const chapters = chaptersOf(text);

    test('has a page for each kind of step, in the order of the form, by the name that stands there', () => {
      const pages = chapters.filter(({ id }) => (kinds as readonly string[]).includes(id));
      expect(pages.map(({ id, title }) => [id, title])).toEqual(kinds.map((kind) => [kind, words.control.kinds[kind]]));
    });

    test('says the same things about each kind of step', () => {
      const pages = chapters.filter(({ id }) => (kinds as readonly string[]).includes(id));
      const other = pages.filter((page) => `${headingsOf(page)}` !== `${headingsOf(pages[0] as Chapter)}`);
      expect(other.map(({ id }) => id)).toEqual([]);
      expect(headingsOf(pages[0] as Chapter)).toHaveLength(8);
    });

    test('calls what is on the screens by the words that stand there', () => {
      const sentences = sentencesOf(words);
      const strong = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, said]) => said ?? '');
      expect(strong.length).toBeGreaterThan(200);
      expect(strong.filter((said) => !isSaid(said, sentences))).toEqual([]);
    });

    test('has no page that is longer than a sheet', () => {
      const long = chapters.map(({ id, text }) => [id, text.split(/\s+/).length] as const);
      expect(long.filter(([, count]) => count > mostWords)).toEqual([]);
    });

    test('neither shouts nor speaks as the code does', () => {
      expect(text).not.toContain('!');
      const coded =
        /\b(ballots?|breakouts?|matrix|capability|capabilities|tokens?|payload|patch(es)?|lobby|facilitators? view|selections?|activity key|participants?)\b/i;
      expect(chapters.filter((chapter) => coded.test(chapter.text)).map(({ id }) => id)).toEqual([]);
    });

    test('is written in lines that the page can show', () => {
      const odd = text.split('\n').filter((line) => /^#{4,}|^\s+-|\t|^>|^\|/.test(line) || /^## (?!.+ \{#)/.test(line));
      expect(odd).toEqual([]);
    });
  });
});
