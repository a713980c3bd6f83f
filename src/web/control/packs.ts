import type { ActivityPlan, MetaphorCard, Workshop } from '../state/entities';
import { wordsLanguage } from '../state/words';

/** Texts that a session can begin with, in one language: data of the product. */
export type Packs = {
  readonly prompts: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly sections: readonly { readonly title: string; readonly text: string; readonly prompts: readonly string[] }[];
  readonly cards: readonly MetaphorCard[];
  readonly workshops: readonly Required<Pick<Workshop, 'name' | 'purpose' | 'steps' | 'card'>>[];
};

const files = import.meta.glob<Packs>('../../words/packs/*.json', { import: 'default' });
const fileOf = (language: string) => `../../words/packs/${language}.json`;

/** The ready texts in the language of this page, or in English: fetched when they are wanted. */
export async function packs(): Promise<Packs> {
  const read = files[fileOf(wordsLanguage())] ?? files[fileOf('en')];
  return (await read?.()) ?? { prompts: [], sections: [], cards: [], workshops: [] };
}

const minutesEach = 10;

/** The steps of the ready sections. */
export function sectionPlans(ready: Packs): ActivityPlan[] {
  return ready.sections.map(({ title, text, prompts }) => ({
    kind: 'section',
    question: title,
    pages: [{ text }],
    columns: [...prompts],
    minutes: minutesEach,
    part: 'learn',
  }));
}
