import { describe, expect, it } from 'vitest';
import { percentagesOf } from './percentages';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe('percentages', () => {
  it('add up to a hundred when each person has one answer', () => {
    for (const counts of [[1, 2, 4], [7], [0, 3], [333, 334, 335, 1], [2, 4, 1]]) {
      expect(sum(percentagesOf(counts, sum(counts), false))).toBe(100);
    }
    expect(percentagesOf([2, 4, 1], 7, false)).toEqual([29, 57, 14]);
  });

  it('are the same for equals, even if they do not add up then', () => {
    expect(percentagesOf([1, 1, 1], 3, false)).toEqual([33, 33, 33]);
    expect(percentagesOf([3, 3, 2, 1], 9, false)).toEqual([33, 33, 22, 11]);
    expect(percentagesOf([1, 1, 1, 1, 1, 1, 1], 7, false)).toEqual([14, 14, 14, 14, 14, 14, 14]);
  });

  it('are never more than a hundred together', () => {
    for (let at = 0; at < 200; at++) {
      const counts = [at % 7, (at * 5) % 11, (at * 3) % 13, 1 + (at % 3)];

      expect(sum(percentagesOf(counts, sum(counts), false))).toBeLessThanOrEqual(100);
      expect(sum(percentagesOf(counts, sum(counts), false))).toBeGreaterThanOrEqual(97);
    }
  });

  it('are of the people who answered when each may choose several', () => {
    expect(percentagesOf([10, 5, 0], 10, true)).toEqual([100, 50, 0]);
  });

  it('are nothing when nobody answered', () => {
    expect(percentagesOf([0, 0], 0, false)).toEqual([0, 0]);
    expect(percentagesOf([0, 0], 0, true)).toEqual([0, 0]);
  });
});
