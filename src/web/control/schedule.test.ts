import { describe, expect, it } from 'vitest';
import type { KeyedStep } from '../state/selectors';
import { minutesLate, scheduleOf } from './schedule';

const minute = 60_000;
const one = 13 * 60 * minute; // Some day, at one o'clock.
const step = (key: string, minutes: number | undefined, more: Partial<KeyedStep> = {}): KeyedStep => ({
  key,
  at: 0,
  plan: { kind: 'board', question: key, ...(minutes === undefined ? {} : { minutes }) },
  used: false,
  ...more,
});
const lateAt = (steps: KeyedStep[], day: number | undefined, now: number) => {
  const { late } = scheduleOf(steps, day, now);
  return late === undefined ? undefined : minutesLate(late);
};

describe('the plan', () => {
  it('runs from the planned begin, without what is skipped or was asked in between', () => {
    const steps = [step('A', 10), step('B', 20, { skipped: true }), step('C', 5, { asked: true }), step('D', 15)];
    const { slots, begins, ends } = scheduleOf(steps, one, one - 30 * minute);

    expect([begins, ends]).toEqual([one, one + 25 * minute]);
    expect(steps.map(({ key }) => slots.get(key)?.planned)).toEqual([one, undefined, undefined, one + 10 * minute]);
  });

  it('runs from when the first step began, when no begin was planned', () => {
    const steps = [step('A', 10, { spent: 12 * minute }), step('B', 20, { since: one })];
    const { slots, begins } = scheduleOf(steps, undefined, one + 3 * minute);

    expect(begins).toBe(one - 12 * minute);
    expect(slots.get('A')).toEqual({
      planned: one - 12 * minute,
      expected: one - 12 * minute,
      took: 12 * minute,
    });
    expect(slots.get('B')).toEqual({ planned: one - 2 * minute, expected: one });
  });

  it('says nothing while there are no minutes, or no begin', () => {
    expect(lateAt([step('A', undefined, { since: one })], one, one)).toBeUndefined();
    expect(lateAt([step('A', 10)], undefined, one)).toBeUndefined();
  });
});

describe('how late it is', () => {
  it('is what the end of this step will be late', () => {
    const steps = [step('A', 10, { since: one }), step('B', 20)];

    expect(lateAt(steps, one, one + 9 * minute)).toBe(0);
    expect(lateAt(steps, one, one + 22 * minute)).toBe(12);
    expect(scheduleOf(steps, one, one + 22 * minute).slots.get('B')?.expected).toBe(one + 22 * minute);
  });

  it('counts a late begin and time for what was asked in between, also while it is asked', () => {
    expect(lateAt([step('A', 10)], one, one + 5 * minute)).toBe(5);
    expect(lateAt([step('A', 10, { since: one + 5 * minute })], one, one + 6 * minute)).toBe(5);
    const asking = [
      step('A', 10, { spent: 4 * minute }),
      step('X', undefined, { asked: true, since: one + 4 * minute }),
    ];
    expect(lateAt(asking, one, one + 9 * minute)).toBe(5);
  });

  it('is early when a step was shorter', () => {
    expect(
      lateAt([step('A', 10, { spent: 4 * minute }), step('B', 20, { since: one + 4 * minute })], one, one + 5 * minute),
    ).toBe(-6);
  });

  it('follows a rehearsal on another day from its own begin', () => {
    const steps = [step('A', 10, { since: one - 900 * minute })];

    expect(lateAt(steps, one, one - 885 * minute)).toBe(5);
    expect(lateAt([step('A', 10)], one, one - 900 * minute)).toBeUndefined();
  });
});
