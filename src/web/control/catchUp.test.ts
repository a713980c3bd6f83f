import { describe, expect, it } from 'vitest';
import type { ActivityPlan } from '../state/entities';
import type { KeyedStep } from '../state/selectors';
import { catchUp, won } from './catchUp';

const agenda = (...plans: [kind: 'board' | 'break' | 'reflection', minutes: number | undefined, skipped?: true][]) =>
  plans.map(([kind, minutes, skipped], at): KeyedStep => {
    const plan: ActivityPlan = { kind, question: `${at}`, ...(minutes === undefined ? {} : { minutes }) };
    return { key: `${at}`, at, plan, used: false, ...(skipped ? { skipped } : {}) };
  });
const said = (late: number, steps: KeyedStep[], current = '0') =>
  catchUp(late, steps, current).map(({ step, to }) => [step.key, to]);

describe('catching up', () => {
  it('begins at three minutes', () => {
    const steps = agenda(['board', 10], ['board', 30]);

    expect(said(2, steps)).toEqual([]);
    expect(said(3, steps)).toEqual([['1', 27]]);
  });

  it('takes from the longest first, and no more than needed', () => {
    const steps = agenda(['board', 10], ['board', 12], ['board', 30], ['board', 20]);

    expect(said(8, steps)).toEqual([['2', 22]]);
    expect(said(12, steps)).toEqual([
      ['2', 20],
      ['3', 18],
    ]);
  });

  it('takes no more than a third of a step, and leaves three minutes', () => {
    expect(said(20, agenda(['board', 10], ['board', 30]))).toEqual([['1', 20]]);
    expect(said(20, agenda(['board', 10], ['board', 4], ['board', 3], ['board', 11]))).toEqual([
      ['1', 3],
      ['3', 8],
    ]);
  });

  it('takes three steps when they suffice, else more', () => {
    const steps = agenda(['board', 10], ['board', 12], ['board', 12], ['board', 12], ['board', 12]);

    expect(said(12, steps)).toHaveLength(3);
    expect(said(13, steps)).toHaveLength(4);
  });

  it('leaves breaks, reflections, what is skipped, what has no minutes, and what has been', () => {
    const steps = agenda(
      ['board', 60],
      ['board', 60],
      ['break', 30],
      ['reflection', 30],
      ['board', 30, true],
      ['board', undefined],
    );

    expect(said(12, steps, '1')).toEqual([]);
  });

  it('looks at all steps while people are joining', () => {
    expect(said(6, agenda(['board', 30]), 'lobby')).toEqual([['0', 24]]);
  });

  it('never wins more than it should', () => {
    for (let late = 0; late < 40; late++) {
      const shrunk = catchUp(
        late,
        agenda(['board', 5], ['board', 7], ['board', 40], ['board', 25], ['board', 13]),
        '0',
      );
      expect(won(shrunk)).toBeLessThanOrEqual(late);
      for (const { from, to } of shrunk) {
        expect(to).toBeGreaterThanOrEqual(Math.max(3, (from * 2) / 3));
      }
    }
  });
});
