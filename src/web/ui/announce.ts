import { signal } from '@preact/signals';

/** At most one message in so many milliseconds: a screen reader needs the time to say it. */
const apart = 5_000;

/** What the page's one polite live region says now. */
export const said = signal('');

let next: string | undefined;
let quietUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells people who do not see the screen. Of several messages in a short time only the newest is said. */
export function announce(message: string): void {
  next = message;
  clearTimeout(timer);
  timer = setTimeout(say, Math.max(0, quietUntil - performance.now()));
}

function say(): void {
  quietUntil = performance.now() + apart;
  // The same words again must be a change, or nothing is read.
  said.value = next === said.value ? `${next}\u00a0` : (next ?? '');
}
