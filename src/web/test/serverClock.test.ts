import { expect, test } from 'vitest';
import { secondsLeft } from '../state/selectors';
import { serverClock } from '../wire/serverClock';
import { retryDelay } from '../wire/waiting';

test('the server is believed, not the clock of the phone', () => {
  let mono = 1_000;
  const anHourOff = 5_000_000 - 3_600_000;
  const clock = serverClock(
    () => mono,
    () => anHourOff,
  );
  // 1. Nothing heard yet: the phone's own idea.
  expect(clock.now()).toBe(anHourOff);
  // 2. A round trip of 200 ms; then a quicker one, which counts; then a slow one, which does not.
  clock.sample(1_000, 1_200, 5_000_000);
  mono = 1_200;
  expect(clock.now()).toBe(5_000_100);
  clock.sample(1_200, 1_220, 5_000_140);
  mono = 1_220;
  expect(clock.now()).toBe(5_000_150);
  clock.sample(1_220, 2_220, 5_000_170);
  expect(clock.now()).toBe(5_000_150);
  // 3. After a sleep, in which the monotonic clock stood still, the next sample counts whatever it took.
  clock.begin();
  clock.sample(1_300, 1_500, 6_000_000);
  mono = 1_500;
  expect(clock.now()).toBe(6_000_100);
});

test('seconds left are rounded up, so that 0 means over', () => {
  const running = { seconds: 300, endsAt: 10_000 };
  expect([0, 9_001, 9_999, 10_000, 99_999].map((now) => secondsLeft(running, now))).toEqual([10, 1, 1, 0, 0]);
  expect(secondsLeft({ seconds: 300, leftMs: 61_500 }, 0)).toBe(62);
});

test('tries are soon at first, up to ten seconds later, never all at once', () => {
  expect([0, 1, 2, 3, 50].map((attempt) => retryDelay(attempt, 1))).toEqual([500, 750, 1_125, 1_687.5, 10_000]);
  expect(retryDelay(50, 0)).toBe(0);
});
