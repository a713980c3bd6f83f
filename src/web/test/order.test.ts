import { expect, test } from 'vitest';
import { order } from '../state/order';

const keys = Array.from({ length: 60 }, (_, at) => `k${String(at).padStart(3, '0')}`);

test('an order is stable for a person and a vote, whoever comes or goes', () => {
  const mine = order(keys, 7, 'vote');
  expect(order([...keys].reverse(), 7, 'vote')).toEqual(mine);
  const fewer = keys.filter((key) => key !== 'k013');
  expect(order(fewer, 7, 'vote')).toEqual(mine.filter((key) => key !== 'k013'));
  expect([...mine].sort()).toEqual(keys);
});

test('it differs from person to person, and gives each idea every place about as often', () => {
  expect(order(keys, 8, 'vote')).not.toEqual(order(keys, 7, 'vote'));
  const people = 2_000;
  const firsts = new Map<string, number>();
  for (let seed = 0; seed < people; seed++) {
    const first = order(keys, seed, 'vote')[0] ?? '';
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }

  const counts = [...firsts.values()];
  expect(firsts.size).toBe(keys.length);
  expect(Math.max(...counts)).toBeLessThan((3 * people) / keys.length);
});
