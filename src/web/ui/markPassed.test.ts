import { describe, expect, it } from 'vitest';
import { markPassed } from './markPassed';

describe('the time that is said aloud', () => {
  it('is said at five minutes, one, half of one, and the end, and at no other second', () => {
    const heard: number[] = [];
    for (let left = 600; left >= 0; left--) {
      const mark = markPassed(left + 1, left);
      heard.push(...(mark === undefined ? [] : [mark]));
    }

    expect(heard).toEqual([300, 60, 30, 0]);
  });

  it('is the one that is true now when a phone slept over several', () => {
    expect(markPassed(400, 25)).toBe(30);
    expect(markPassed(400, 0)).toBe(0);
  });

  it('is not said again while the clock stands, nor when time is added', () => {
    expect(markPassed(30, 30)).toBeUndefined();
    expect(markPassed(30, 90)).toBeUndefined();
  });
});
