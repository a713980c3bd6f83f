import type { ActivityPlan, MetaphorCard, Workshop } from '../state/entities';
import { wordsLanguage } from '../state/words';

/** Texts that a session can begin with, in one language: data of the product. */
export type Packs = {
  readonly prompts: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly sections: readonly { readonly title: string; readonly text: string; readonly prompts: readonly string[] }[];
  readonly cards: readonly MetaphorCard[];
  readonly workshops: readonly Required<Pick<Workshop, 'name' | 'purpose' | 'steps' | 'card'>>[];
};

/** The ready texts in the language of this page: fetched when they are wanted. */
export async function packs(): Promise<Packs> {
  const read = wordsLanguage() === 'nl' ? import('../../words/packs/nl.json') : import('../../words/packs/en.json');
  return (await read).default as Packs;
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
