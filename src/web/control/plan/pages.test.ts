import { describe, expect, it } from 'vitest';
import { pagesIn, textOf } from './pages';

const key = (letter: string) => letter.repeat(22);
const pages = [
  { text: '# Welcome\n\n- one\n- two' },
  { text: 'Who we are', picture: key('a'), alt: 'The team [2026] at work' },
  { picture: key('b') },
];

describe('the pages of a talk', () => {
  it('come back as they were', () => {
    expect(pagesIn(textOf(pages))).toEqual(pages);
    expect(pagesIn(textOf([]))).toEqual([]);
  });

  it('are parted by a line of three dashes', () => {
    expect(pagesIn({ text: 'One\n---\nTwo - or more\n\n---\n\n\n---\nThree', pictures: [] })).toEqual([
      { text: 'One' },
      { text: 'Two - or more' },
      { text: 'Three' },
    ]);
  });

  it('take their pictures along, wherever they go', () => {
    const { text, pictures } = textOf([
      { picture: key('a'), alt: 'A' },
      { picture: key('b'), alt: 'B' },
    ]);
    const [first, second] = text.split('\n\n---\n\n');

    expect(pagesIn({ text: `New\n---\n${second}\n---\n${first}`, pictures })).toEqual([
      { text: 'New' },
      { picture: key('b'), alt: 'B' },
      { picture: key('a'), alt: 'A' },
    ]);
  });

  it('keep what reads like a picture but is none as text', () => {
    expect(pagesIn({ text: '![x](picture 3)', pictures: [] })).toEqual([{ text: '![x](picture 3)' }]);
  });

  it('show one picture each: further ones are pages of their own', () => {
    const text = '![A](picture 1)\nAbout both\n![](picture 2)\n---\nThe end';

    expect(pagesIn({ text, pictures: [key('a'), key('b')] })).toEqual([
      { text: 'About both', picture: key('a'), alt: 'A' },
      { picture: key('b') },
      { text: 'The end' },
    ]);
  });

  it('keep the description of a picture on one line', () => {
    expect(textOf([{ picture: key('a'), alt: 'One\n two' }]).text).toBe('![One two](picture 1)');
  });
});
