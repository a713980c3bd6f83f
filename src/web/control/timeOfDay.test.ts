import { describe, expect, it } from 'vitest';
import { fieldOf, instantIn } from './timeOfDay';

describe('the field for when the day begins', () => {
  it('gives back the minute it was given, on whatever clock this computer has', () => {
    const instant = Date.UTC(2026, 2, 29, 0, 5);

    expect(fieldOf(instant)).toMatch(/^2026-03-2[89]T\d\d:\d5$/);
    expect(instantIn(fieldOf(instant))).toBe(instant);
  });

  it('says nothing while it is half filled in', () => {
    expect(['', 'soon', '2026-03-28T'].map(instantIn)).toEqual([undefined, undefined, undefined]);
  });
});
