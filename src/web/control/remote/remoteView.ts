import { signal } from '@preact/signals';

const word = 'remote';

/** Whether this browser shows the few buttons of a remote, or the whole facilitator screen. */
export const isRemote = signal(new URLSearchParams(location.search).has(word));

/** Changes between them; the address goes along, so that a reload keeps it. */
export function showRemote(on: boolean): void {
  isRemote.value = on;
  history.replaceState(null, '', on ? `${location.pathname}?${word}` : location.pathname);
  scrollTo(0, 0);
}
