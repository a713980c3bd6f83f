import type english from '../../words/en.json';
import type { Refusal, RefusalCode } from '../wire/contract';

/** The words of one language: a sentence, or its forms by number. */
export type Words = typeof english;

type Forms = { one: string; other: string };

/** The paths to sentences: 'phone.dotsLeft'. */
export type WordKey = Paths<Words>;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string | Forms ? K : T[K] extends object ? `${K}.${Paths<T[K]>}` : never;
}[keyof T & string];

export type Values = Readonly<Record<string, string | number>>;

/** The parts of the words that a page reads, by language: `{ en: () => import('words:en/phone'), … }`. */
export type WordLoaders = Readonly<Record<'en' | 'nl', () => Promise<{ default: object }>>>;

let words: object = {};
let language = 'en';
let numbers = new Intl.NumberFormat(language);
let plurals = new Intl.PluralRules(language);

/** Loads the words of a language; before that, `t` knows none. */
export async function loadWords(wanted: string, loaders: WordLoaders): Promise<void> {
  const chosen = wanted.startsWith('nl') ? 'nl' : 'en';
  setWords(chosen, (await loaders[chosen]()).default);
}

export function setWords(chosen: string, loaded: object): void {
  words = loaded;
  language = chosen;
  numbers = new Intl.NumberFormat(language);
  plurals = new Intl.PluralRules(language);
}

/** Words for what comes later than the page, beside those that are there. */
export function addWords(more: object): void {
  words = together(words, more);
}

function together(some: object, more: object): object {
  const all: Record<string, unknown> = { ...some };
  for (const [key, value] of Object.entries(more)) {
    all[key] = typeof value === 'object' ? { ...(all[key] as object), ...value } : value;
  }
  return all;
}

/** The sentence of a key. `{name}` becomes the value of that name; the form follows `count`, else the first number. */
export function t(key: WordKey, values: Values = {}): string {
  let found: unknown = words;
  for (const step of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  }

  const sentence = typeof found === 'string' ? found : form(found, values);
  return sentence?.replace(/\{(\w+)\}/g, (hole, name) => shown(values[name]) ?? hole) ?? key;
}

/** Why not, in words. */
export function why(refusal: Refusal): string {
  const code: RefusalCode = refusal.code;
  return t(`refused.${code}`, refusal.values);
}

export function wordsLanguage(): string {
  return language;
}

function form(forms: unknown, values: Values): string | undefined {
  if (typeof forms !== 'object' || forms === null) {
    return undefined;
  }

  const count = values.count ?? Object.values(values).find((value) => typeof value === 'number');
  const found: unknown = Reflect.get(forms, plurals.select(Number(count ?? 0))) ?? Reflect.get(forms, 'other');
  return typeof found === 'string' ? found : undefined;
}

function shown(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? numbers.format(value) : value;
}
