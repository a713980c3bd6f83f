import { describe, expect, it } from 'vitest';
import { gridFor, lanesOf, pageCount, pageOf } from './paging';

describe('pages of the big screen', () => {
  it('show at most twelve ideas, whatever the columns', () => {
    for (let columns = 0; columns <= 6; columns++) {
      const { lanes, rows } = gridFor(columns);

      expect(lanes * rows).toBeLessThanOrEqual(12);
    }
  });

  it('begin again after the last', () => {
    expect(pageCount(25, 12)).toBe(3);
    expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual([5]);
    expect(pageOf([1, 2, 3, 4, 5], 2, 3)).toEqual([1, 2]);
  });

  it('are one when there is nothing', () => {
    expect(pageCount(0, 12)).toBe(1);
    expect(pageOf([], 12, 0)).toEqual([]);
  });

  it('keep an idea of a column that is no longer there in the last lane', () => {
    expect(lanesOf([{ c: 0 }, { c: 7 }], 3, (idea) => idea.c)).toEqual([[{ c: 0 }], [], [{ c: 7 }]]);
  });
});
