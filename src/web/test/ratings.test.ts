import { beforeEach, describe, expect, test } from 'vitest';
import english from '../../words/en.json';
import dutch from '../../words/nl.json';
import { timesSeen } from '../control/RatingAhead';
import { scorePart, scoreText } from '../state/fairness';
import type { Pending } from '../state/pending';
import { bestOf, cardsOf, isTaking, nextCard, scoresOf, shownRating } from '../state/ratings';
import { setWords } from '../state/words';

const own = new Map<string, unknown>([
  ['hand', { taken: 1, answered: 1, more: false }],
  ['card/bb', { at: 1, t: 'Second' }],
  ['card/aa', { at: 0, t: 'First', s: 4 }],
]);
const shared = new Map<string, unknown>([
  ['idea/aa', { t: 'First', w: 0 }],
  ['idea/bb', { t: 'Second', w: 0 }],
  ['idea/cc', { t: 'Third', w: 0 }],
  ['idea/dd', { t: 'Not shown', w: 0 }],
  ['score/cc', { p: 1, s: 420, n: 13, o: 14 }],
  ['score/bb', { p: 2, s: 342, n: 12, o: 13 }],
  ['score/aa', { p: 2, s: 342, n: 9, o: 13 }],
]);
const rate = (idea: string, score: number, more: Partial<Pending> = {}): Pending => ({
  id: `${idea}${score}`,
  command: { kind: 'rateIdea', rating: 'R', idea, score },
  ...more,
});

describe('a hand of cards', () => {
  test('lies in its order', () => {
    expect(cardsOf(own).map(({ key, t: text }) => [key, text])).toEqual([
      ['aa', 'First'],
      ['bb', 'Second'],
    ]);
  });

  test('shows what was given before it is saved, the last of it', () => {
    const [first, second] = cardsOf(own);
    if (!first || !second) {
      throw new Error('There are two.');
    }
    expect(shownRating([], 'R', first)).toEqual({ value: 4, saved: true });
    expect(shownRating([rate('aa', 2), rate('aa', 0)], 'R', first)).toEqual({ value: 0, saved: false });
    expect(shownRating([rate('bb', 5, { acked: 7 })], 'R', second)).toEqual({ value: 5, saved: true });
    expect(shownRating([rate('bb', 5)], 'other', second)).toEqual({ value: undefined, saved: true });
  });

  test('leads to the next card without an answer, "no opinion" being one', () => {
    expect(nextCard([undefined, undefined, undefined], -1)).toBe(0);
    expect(nextCard([3, undefined, undefined], 0)).toBe(1);
    expect(nextCard([undefined, 0, 4], 2)).toBe(0);
    expect(nextCard([1, 0, 4], 1)).toBeUndefined();
  });

  test('is on its way while it was asked for', () => {
    const asked: Pending = { id: '1', command: { kind: 'takeCards', rating: 'R' } };
    expect([isTaking([asked], 'R'), isTaking([asked], 'other'), isTaking([], 'R')]).toEqual([true, false, false]);
  });
});

describe('a result by scores', () => {
  beforeEach(() => setWords('en', english));

  test('has the best first, equals by their keys, and only what has a score', () => {
    expect(scoresOf(shared).map(({ key, place }) => [key, place])).toEqual([
      ['cc', 1],
      ['aa', 2],
      ['bb', 2],
    ]);
  });

  test('hands on all that equal the last of the best', () => {
    const lines = scoresOf(shared);
    expect([bestOf(lines, 1).length, bestOf(lines, 2).length, bestOf(lines, undefined).length]).toEqual([1, 3, 3]);
  });

  test('is written as its language writes numbers', () => {
    expect([scoreText(420), scorePart(100), scorePart(300), scorePart(500)]).toEqual(['4.20', 0, 0.5, 1]);
    setWords('nl', dutch);
    expect(scoreText(342)).toBe('3,42');
  });

  test('can be foretold: how often each idea will be seen', () => {
    expect(timesSeen({ options: 372, cards: 10 }, 500)).toBe(13);
    expect(timesSeen({ options: 12, cards: 10 }, 6)).toBe(5);
    expect(timesSeen({ options: 0, cards: 10 }, 6)).toBe(0);
  });
});
