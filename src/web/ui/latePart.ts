import { type Signal, signal } from '@preact/signals';

/** A part of the page whose code comes later: undefined until it is here, 'failed' when it did not come in. */
export type LatePart<T> = {
  readonly part: Signal<T | 'failed' | undefined>;
  /** Fetches it, once; when that failed, again. */
  fetch(): Promise<void>;
};

export function latePart<T>(load: () => Promise<T>): LatePart<T> {
  const part = signal<T | 'failed' | undefined>(undefined);
  let asked = false;
  return {
    part,
    async fetch() {
      if (!asked) {
        asked = true;
        part.value = await load().catch(() => 'failed' as const);
        asked = part.value !== 'failed';
      }
    },
  };
}
