import { describe, expect, it } from 'vitest';
import { veiledAfter } from './useUnveiling';

/** The order in which places are seen. */
function order(places: number): number[] {
  const seen: number[] = [];
  for (let ms = 0, before = Math.min(places, 10); ms < 20_000; ms += 50) {
    const veiled = veiledAfter(ms, places);
    for (; before > veiled; before--) {
      seen.push(before);
    }
  }

  return seen;
}

describe('a result', () => {
  it('is unveiled from place 10 to place 1', () => {
    expect(order(10)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(order(60)).toEqual(order(10));
    expect(order(2)).toEqual([2, 1]);
  });

  it('is whole within eight seconds, and the winner comes last and slowly', () => {
    expect(veiledAfter(8_000, 10)).toBe(0);
    expect(veiledAfter(6_000, 10)).toBe(1);
  });

  it('of nothing veils nothing', () => {
    expect(veiledAfter(0, 0)).toBe(0);
  });
});
