import { describe, expect, it } from 'vitest';
import { percentagesOf } from './percentages';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe('percentages', () => {
  it('add up to a hundred when each person has one answer', () => {
    for (const counts of [[1, 1, 1], [1, 2, 4], [7], [0, 3], [1, 1, 1, 1, 1, 1, 1], [333, 333, 334, 1]]) {
      expect(sum(percentagesOf(counts, sum(counts), false))).toBe(100);
    }
  });

  it('give what is left over to those that lost most by rounding', () => {
    expect(percentagesOf([1, 1, 1], 3, false)).toEqual([34, 33, 33]);
    expect(percentagesOf([2, 4, 1], 7, false)).toEqual([29, 57, 14]);
  });

  it('are of the people who answered when each may choose several', () => {
    expect(percentagesOf([10, 5, 0], 10, true)).toEqual([100, 50, 0]);
  });

  it('are nothing when nobody answered', () => {
    expect(percentagesOf([0, 0], 0, false)).toEqual([0, 0]);
    expect(percentagesOf([0, 0], 0, true)).toEqual([0, 0]);
  });
});
