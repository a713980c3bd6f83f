import { expect, test } from 'vitest';
import { meanOf, reviewsOf, shownReview } from './reviews';

test('the mean of grades is in tenths, and none when nobody gave one', () => {
  expect(meanOf([0, 0, 0, 0, 0])).toBeUndefined();
  expect(meanOf([0, 0, 1, 0, 2])).toBe(4.3);
});

test('projects stand in their order', () => {
  const shared = new Map<string, unknown>([
    ['review/B', { at: 1, title: 'Two', stage: 'learning', phase: 'waiting' }],
    ['review/A', { at: 0, title: 'One', stage: 'learning', phase: 'waiting' }],
  ]);
  expect(reviewsOf(shared).map(({ key }) => key)).toEqual(['A', 'B']);
});

test('an answer is shown as soon as it was asked for, and only for its project', () => {
  const own = new Map<string, unknown>([['reviewAnswer', { helped: 2 }]]);
  const wish = { id: 'x', command: { kind: 'answerReview' as const, review: 'R', project: 'A', helped: 4 } };
  expect(shownReview(own, [], 'A')).toEqual({ value: { helped: 2 }, saved: true });
  expect(shownReview(own, [wish], 'A').value).toMatchObject({ helped: 4 });
  expect(shownReview(own, [wish], 'A').saved).toBe(false);
  expect(shownReview(own, [wish], 'B').value).toEqual({ helped: 2 });
});
