import { signal } from '@preact/signals';

/** What takes and shows photos comes when it is needed: few boards have any. Undefined until it is here. */
export const latePhotos = signal<typeof import('./photos/Photos').Photos | 'failed' | undefined>(undefined);

let asked = false;

/** Fetches it, once; when that failed, again. */
export async function fetchLatePhotos(): Promise<void> {
  if (!asked) {
    asked = true;
    latePhotos.value = await import('./photos/Photos').then(
      ({ photos }) => photos,
      () => 'failed',
    );
    asked = latePhotos.value !== 'failed';
  }
}
