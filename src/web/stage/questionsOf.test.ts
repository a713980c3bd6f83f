import { describe, expect, it } from 'vitest';
import { questionsOf } from './questionsOf';

const view = new Map<string, unknown>([
  ['idea/dd', { t: 'Newest', w: 4 }],
  ['idea/bb', { t: 'Older', w: 1 }],
  ['idea/aa', { t: 'Of the same time', w: 1 }],
  ['idea/cc', { t: 'Wanted', w: 3 }],
  ['idea/ee', { t: 'Done', w: 1 }],
  ['backs/cc', 7],
  ['backs/ee', 9],
  ['answered/ee', true],
]);

describe('questions', () => {
  it('stand with the most wanted first, and of equals the oldest', () => {
    expect(questionsOf(view).open.map(({ key }) => key)).toEqual(['cc', 'aa', 'bb', 'dd']);
  });

  it('leave when they were answered, and are counted', () => {
    expect(questionsOf(view).answered).toBe(1);
  });
});
