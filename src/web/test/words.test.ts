import { beforeEach, describe, expect, test } from 'vitest';
import english from '../../words/en.json';
import englishText from '../../words/en.json?raw';
import dutch from '../../words/nl.json';
import dutchText from '../../words/nl.json?raw';
import { setWords, t, why } from '../state/words';

/** Every sentence of a language, by its path; forms by number included. */
function sentences(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`${path}${name}`, value] as const] : [...sentences(value, `${path}${name}.`)],
    ),
  );
}

const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words', () => {
  const en = sentences(english);
  const nl = sentences(dutch);

  test('have the same keys in both languages', () => {
    expect([...nl.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test('have the same holes in both languages', () => {
    for (const [key, sentence] of en) {
      expect([key, holes(nl.get(key) ?? '')]).toEqual([key, holes(sentence)]);
    }
  });

  test('say each thing once', () => {
    for (const raw of [englishText, dutchText]) {
      const open: Set<string>[] = [];
      for (const line of raw.split('\n')) {
        const name = /^\s*"(\w+)": /.exec(line)?.[1];
        if (name !== undefined) {
          expect([name, open.at(-1)?.has(name)]).toEqual([name, false]);
          open.at(-1)?.add(name);
        }
        if (line.endsWith('{')) {
          open.push(new Set());
        } else if (/^\s*\},?$/.test(line)) {
          open.pop();
        }
      }
    }
  });

  test('neither shout nor are empty', () => {
    for (const sentence of [...en.values(), ...nl.values()]) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toContain('!');
    }
  });
});

describe('a sentence', () => {
  beforeEach(() => setWords('en', english));

  test('takes its form from the count', () => {
    expect(t('phone.dotsLeft', { count: 3 })).toBe('3 dots left');
    expect(t('phone.dotsLeft', { count: 1 })).toBe('1 dot left');
    setWords('nl', dutch);
    expect(t('phone.dotsLeft', { count: 1 })).toBe('Nog 1 stip');
    expect(t('phone.idea.moreThan', { count: 1480 })).toBe('Al meer dan 1.480 ideeën');
  });

  test('of a refusal takes it from its one number', () => {
    expect(why({ code: 'noMoreDotsOnThis', values: { most: 1 } })).toBe('You can place 1 dot on one idea.');
    expect(why({ code: 'noMoreDotsOnThis', values: { most: 3 } })).toBe('You can place at most 3 dots on one idea.');
    expect(why({ code: 'boardClosed' })).toBe('This board is closed for now.');
  });

  test('shows a text as it is', () => {
    expect(t('phone.addDot', { text: 'Use {braces} & $& <b>' })).toBe('Add dot: Use {braces} & $& <b>');
  });
});
