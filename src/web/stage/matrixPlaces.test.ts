import { describe, expect, it } from 'vitest';
import { apart, badge, placeOf } from './matrixPlaces';

describe('the numbers in the picture', () => {
  it('stand where the means are as long as none covers another', () => {
    const points = [
      { x: placeOf(1), y: 100 - placeOf(1) },
      { x: placeOf(5), y: 100 - placeOf(5) },
    ];
    expect(apart(points)).toEqual(points);
  });

  it('are moved apart as far as they would cover each other, and stay in the picture', () => {
    const points = Array.from({ length: 30 }, (_, at) => ({
      x: placeOf(3 + (at % 3) / 10),
      y: 100 - placeOf(4.9 + (at % 2) / 10),
    }));
    const moved = apart(points);
    for (const [at, one] of moved.entries()) {
      expect(one.x >= 0 && one.x <= 100 && one.y >= 0 && one.y <= 100).toBe(true);
      for (const other of moved.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(badge);
      }
    }
  });

  it('come out the same every time', () => {
    const points = [1, 1, 1].map(() => ({ x: 50, y: 50 }));
    expect(apart(points)).toEqual(apart(points));
  });
});
