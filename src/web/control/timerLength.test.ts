import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { KeyedStep } from '../state/selectors';
import { timerLength } from './timerLength';

const step = (key: string, minutes?: number): KeyedStep => ({
  key,
  at: 0,
  plan: { kind: 'break', question: key, ...(minutes === undefined ? {} : { minutes }) },
  used: false,
});

describe("the timer's field", () => {
  it('holds the planned minutes of the step, and what is usual where none are planned', () => {
    const current = signal<KeyedStep | undefined>(undefined);
    const { text } = timerLength(current);

    expect(text.value).toBe('5');
    current.value = step('A', 12);
    expect(text.value).toBe('12');
    current.value = step('B');
    expect(text.value).toBe('5');
  });

  it('keeps what was typed for this step, and forgets it at the next', () => {
    const current = signal<KeyedStep | undefined>(step('A', 12));
    const { text, type } = timerLength(current);

    type('1:30');
    current.value = step('A', 10);
    expect(text.value).toBe('1:30');
    current.value = step('B', 7);
    expect(text.value).toBe('7');
  });
});
