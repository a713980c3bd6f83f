import { describe, expect, it } from 'vitest';
import { pagesIn } from './pages';
import { described, undescribed, withoutPicture, withPicture } from './pictureLines';

const key = (letter: string) => letter.repeat(22);
const two = { text: 'One\n---\nTwo, and more', pictures: [] };

describe('a picture that comes into a talk', () => {
  it('is a page of its own at the end, also of nothing', () => {
    expect(pagesIn(withPicture(two, key('a'), 'end'))).toEqual([
      { text: 'One' },
      { text: 'Two, and more' },
      { picture: key('a') },
    ]);
    expect(withPicture({ text: ' \n', pictures: [] }, key('a'), 'end').text).toBe('![](picture 1)');
  });

  it('stands beside the text where the cursor is, and the next ones come after it', () => {
    const first = withPicture(two, key('a'), { cursor: 2 });
    const second = withPicture(first, key('b'), { after: 1 });
    const third = withPicture(second, key('c'), { after: 2 });

    expect(pagesIn(third)).toEqual([
      { text: 'One', picture: key('a') },
      { picture: key('b') },
      { picture: key('c') },
      { text: 'Two, and more' },
    ]);
  });

  it('is a page after the one with the cursor where that has a picture, and takes an empty one', () => {
    const pages = { text: '![](picture 1)\nOne\n---\n\n---\nThree', pictures: [key('a')] };

    expect(pagesIn(withPicture(pages, key('b'), { cursor: 17 }))).toEqual([
      { text: 'One', picture: key('a') },
      { picture: key('b') },
      { text: 'Three' },
    ]);
    expect(withPicture(pages, key('b'), { cursor: 23 }).text).toBe(
      '![](picture 1)\nOne\n\n---\n\n![](picture 2)\n\n---\n\nThree',
    );
  });

  it('comes at the end when the one before it was taken out meanwhile', () => {
    expect(pagesIn(withPicture({ ...two, pictures: [key('a')] }, key('b'), { after: 1 })).at(-1)).toEqual({
      picture: key('b'),
    });
  });
});

describe('the pictures of a talk', () => {
  const pages = {
    text: 'One\n\n---\n\n![](picture 2)\n\n---\n\n![Us](picture 1)\n\nTwo',
    pictures: [key('a'), key('b')],
  };

  it('are described in the order of the pages', () => {
    const text = described(pages, 0, 'A [garden] in $& spring');

    expect(undescribed(pages)).toBe(1);
    expect(undescribed({ ...pages, text })).toBe(0);
    expect(pagesIn({ ...pages, text })[1]).toEqual({ picture: key('b'), alt: 'A [garden] in $& spring' });
    expect(described(pages, 5, 'Nothing')).toBe(pages.text);
  });

  it('are taken out with their page, or leave its text', () => {
    expect(withoutPicture(pages, 0)).toBe('One\n\n---\n\n![Us](picture 1)\n\nTwo');
    expect(withoutPicture(pages, 1)).toBe('One\n\n---\n\n![](picture 2)\n\n---\n\nTwo');
  });
});
