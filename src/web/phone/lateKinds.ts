import { signal } from '@preact/signals';

export type Late = Awaited<typeof import('./kinds/Kinds').kinds>;

/** The kinds of activity that a phone can begin without: undefined until they are here. 'failed': some browsers do not
 * try the same file twice, so the page must begin again. */
export const lateKinds = signal<Late | 'failed' | undefined>(undefined);

let asked = false;

/** Fetches them, once. */
export async function fetchLateKinds(): Promise<void> {
  if (!asked) {
    asked = true;
    lateKinds.value = await import('./kinds/Kinds').then(
      ({ kinds }) => kinds,
      () => 'failed',
    );
  }
}
