import { describe, expect, it } from 'vitest';
import { fitChoices } from './fitChoices';

const answers = (count: number, letters: number) => Array.from({ length: count }, () => 'x'.repeat(letters));

describe('answers that fit the screen', () => {
  it('are largest when they are few and short', () => {
    expect(fitChoices(answers(3, 10), 152, 50)).toEqual({ lanes: 1, rows: 3, type: 6.4 });
  });

  it('stand in two lanes when they are many', () => {
    const { lanes, rows } = fitChoices(answers(12, 12), 152, 50);

    expect([lanes, rows]).toEqual([2, 6]);
  });

  it('come by on pages when they are many and long, never in type too small to read', () => {
    const { lanes, rows, type } = fitChoices(answers(12, 80), 152, 48);

    expect(lanes * rows).toBeLessThan(12);
    expect(rows).toBeGreaterThanOrEqual(3);
    expect(type).toBeGreaterThanOrEqual(3);
  });
});
