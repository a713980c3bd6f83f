import { describe, expect, it } from 'vitest';
import { fitType, linesOf, sizes } from './fitType';

const long = 'x'.repeat(280);

describe('type that fits its slips', () => {
  it('is largest for a few short ideas', () => {
    expect(fitType([['Buddy', 'One login']], 50, 50).size).toBe(0);
  });

  it('is smaller for four long ones, and never below the smallest', () => {
    const { size, lines } = fitType([[long, long, long, long]], 36, 50);

    expect(size).toBe(sizes.length - 1);
    expect(new Set(lines[0]).size).toBe(1);
  });

  it('gives long texts the lines that short ones leave', () => {
    const [lane] = fitType([['a', 'b', 'c', long]], 50, 50).lines;

    expect(lane?.slice(0, 3)).toEqual([1, 1, 1]);
    expect(lane?.[3]).toBeGreaterThan(3);
  });

  it('never promises more lines than a lane has', () => {
    for (const texts of [[long], [long, 'a'], [long, long, long], ['a\nb\nc', long, 'd', 'e']]) {
      const { size, lines } = fitType([texts], 50, 50);
      const used = (lines[0] ?? []).reduce((sum, count) => sum + count * (sizes[size] ?? 0) * 1.25 + 2.5 + 1.3, 0);

      expect(used).toBeLessThanOrEqual(50 + 1.3);
    }
  });

  it('is smaller when all of the texts are to be seen', () => {
    const texts = ['x'.repeat(200), 'short'];

    expect(fitType([texts], 70, 32, 280).size).toBeGreaterThan(fitType([texts], 70, 32).size);
  });

  it('counts line breaks as lines', () => {
    expect(linesOf('one\ntwo\n', 20)).toBe(3);
    expect(linesOf('x'.repeat(41), 20)).toBe(3);
  });
});
