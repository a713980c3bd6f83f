import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { KeyedStep } from '../state/selectors';

/** The minutes in the timer's field: what was typed for this step, else its planned minutes. */
export type TimerLength = {
  readonly text: ReadonlySignal<string>;
  type(text: string): void;
};

const usual = 5;

export function timerLength(current: ReadonlySignal<KeyedStep | undefined>): TimerLength {
  const typed = signal<{ text: string; at: string | undefined } | undefined>(undefined);
  return {
    text: computed(() =>
      typed.value && typed.value.at === current.value?.key
        ? typed.value.text
        : String(current.value?.plan.minutes ?? usual),
    ),
    type(text) {
      typed.value = { text, at: current.peek()?.key };
    },
  };
}
