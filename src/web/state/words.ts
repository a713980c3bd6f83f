import { signal } from '@preact/signals-core';
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

/** The words that a page reads, by language: a module `words:phone` holds those of its page. */
export type WordLoaders = Readonly<Record<string, () => Promise<{ default: object }>>>;

/** All that was read until now: read again for another language. */
export const wordParts: WordLoaders[] = [];

/** What is shown in words follows this. */
const words = signal<object>({});
let language = 'en';
let numbers = new Intl.NumberFormat(language);
let plurals = new Intl.PluralRules(language);

/** Fetches words in the language of the page; before that, `t` does not know them. */
export async function needWords(loaders: WordLoaders): Promise<void> {
  wordParts.push(loaders);
  const asked = language;
  const more = await loaders[asked]?.();
  if (asked === language) {
    Object.assign(words.peek(), together(words.peek(), more?.default));
  }
}

export function setWords(chosen: string, loaded: object): void {
  language = chosen;
  numbers = new Intl.NumberFormat(language);
  plurals = new Intl.PluralRules(language);
  words.value = { ...loaded };
}

/** Words of several parts: a section may lie in more than one. */
export function together(some: object, more: object = {}): object {
  const all: Record<string, unknown> = { ...some };
  for (const [key, value] of Object.entries(more)) {
    all[key] = typeof value === 'object' ? { ...(all[key] as object), ...value } : value;
  }
  return all;
}

/** The sentence of a key. `{name}` becomes the value of that name; the form follows `count`, else the first number. */
export function t(key: WordKey, values: Values = {}): string {
  let found: unknown = words.value;
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
  return words.value && language;
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
