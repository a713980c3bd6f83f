import languages from 'words:languages';
import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import plurals from '../../../tests/words/plurals.json';
import { needWords, setWords, t, wordParts, wordsLanguage } from '../state/words';

test('each file of words is a language, which says how it calls itself', () => {
  expect(Object.keys(languages)).toEqual(expect.arrayContaining(['en', 'nl']));
  expect(languages.nl).toEqual({ name: 'Nederlands', direction: 'ltr', privacy: 'Privacy' });
});

test('numbers take the forms that the server gives them', () => {
  for (const [language, counts] of Object.entries(plurals)) {
    const rules = new Intl.PluralRules(language);
    const forms = Object.keys(counts).map((count) => [count, rules.select(Number(count))]);
    expect([language, Object.fromEntries(forms)]).toEqual([language, counts]);
  }
});

test('forms beyond one and other are taken', () => {
  setWords('pl', {
    phone: { dotsLeft: { one: '{count} a', few: '{count} b', many: '{count} c', other: '{count} d' } },
  });
  expect([1, 2, 5, 22, 1.5].map((count) => t('phone.dotsLeft', { count }))).toEqual([
    '1 a',
    '2 b',
    '5 c',
    '22 b',
    '1,5 d',
  ]);
});

test('what is shown follows the language, and what comes later is there in both', async () => {
  const part = (word: string) => ({
    en: async () => ({ default: { ui: { save: `${word} in English` } } }),
    nl: async () => ({ default: { ui: { save: `${word} in Dutch` } } }),
  });
  setWords('en', {});
  await needWords(part('Back'));
  expect(wordParts).toHaveLength(1);
  const shown: string[] = [];
  const stop = effect(() => {
    shown.push(`${wordsLanguage()} ${t('ui.save')}`);
  });
  setWords('nl', (await part('Back').nl()).default);
  stop();
  expect(shown).toEqual(['en Back in English', 'nl Back in Dutch']);
});
