import { expect, test } from 'vitest';
import english from '../../words/packs/en.json';
import dutch from '../../words/packs/nl.json';
import { sectionPlans } from '../control/packs';

const languages = [english, dutch];

test('the ready texts are the same in both languages, and fit', () => {
  expect(dutch.prompts.map(({ lines }) => lines.length)).toEqual(english.prompts.map(({ lines }) => lines.length));
  expect(dutch.cards.map(({ picture }) => picture)).toEqual(english.cards.map(({ picture }) => picture));
  expect(dutch.sections.map(({ prompts }) => prompts.length)).toEqual(
    english.sections.map(({ prompts }) => prompts.length),
  );
  for (const { prompts, sections, cards, workshops } of languages) {
    expect([sections.length, cards.length, workshops.length]).toEqual([4, 4, 4]);
    for (const line of [...prompts, ...sections.map((one) => ({ lines: one.prompts }))].flatMap(({ lines }) => lines)) {
      expect(line.length).toBeLessThanOrEqual(200);
    }
    for (const { purpose, steps, card, name } of workshops) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(purpose.length).toBeLessThanOrEqual(300);
      expect(Math.max(steps.length, card.length)).toBeLessThanOrEqual(2000);
    }
    for (const { title, text } of cards) {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(text.length).toBeLessThanOrEqual(200);
    }
    expect(JSON.stringify({ prompts, sections, cards, workshops })).not.toContain('!');
  }
});

test('the ready sections are steps with a text and questions', () => {
  const plans = sectionPlans(english as Parameters<typeof sectionPlans>[0]);
  expect(plans).toHaveLength(4);
  expect(plans[0]).toMatchObject({ kind: 'section', part: 'learn', columns: english.sections[0]?.prompts });
});
