import { readFileSync } from 'node:fs';
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
    const different = [...en].filter(([key, sentence]) => `${holes(nl.get(key) ?? '')}` !== `${holes(sentence)}`);
    expect(different).toEqual([]);
  });

  test('say each thing once', () => {
    const twice: string[] = [];
    for (const raw of [englishText, dutchText]) {
      const open: Set<string>[] = [];
      for (const line of raw.split('\n')) {
        const name = /^\s*"(\w+)": /.exec(line)?.[1];
        if (name !== undefined) {
          if (open.at(-1)?.has(name) !== false) {
            twice.push(name);
          }
          open.at(-1)?.add(name);
        }
        if (line.endsWith('{')) {
          open.push(new Set());
        } else if (/^\s*\},?$/.test(line)) {
          open.pop();
        }
      }
    }
    expect(twice).toEqual([]);
  });

  test('neither shout nor are empty', () => {
    expect([...en.values(), ...nl.values()].filter((sentence) => sentence === '' || sentence.includes('!'))).toEqual(
      [],
    );
  });
});

describe('words of the code', () => {
  const glossary = readFileSync(new URL('../../../docs/GLOSSARY.md', import.meta.url), 'utf8');
  const listed = /## Words that stay in the code[^:]*: ([^.]*)\./.exec(glossary)?.[1]?.split(/,\s+/) ?? [];

  test('are listed', () => {
    expect(listed.length).toBeGreaterThan(15);
  });

  for (const [name, words] of Object.entries({ english, dutch })) {
    test(`stand on no screen: ${name}`, () => {
      const bad = new RegExp(`(?<![\\w-])(${listed.join('|')})s?(?![\\w-])`, 'i');
      const said = [...sentences(words)].filter(([, sentence]) => bad.test(sentence.replaceAll(/\{\w+\}/g, '')));
      expect(said).toEqual([]);
    });
  }
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
