import { type Signal, signal } from '@preact/signals';

/** At most one message in so many milliseconds: a screen reader needs the time to say it. */
const apart = 5_000;

/** What the page's one polite live region says now. */
export const said = signal('');

/** What is said in the middle of anything else. */
export const urgent = signal('');

let next: string | undefined;
let quietUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells people who do not see the screen. Of several messages in a short time only the newest is said. */
export function announce(message: string): void {
  next = message;
  clearTimeout(timer);
  timer = setTimeout(say);
}

/** Interrupts: only where waiting for the end of a sentence would be too late. */
export function interrupt(message: string): void {
  tell(urgent, message);
}

function say(): void {
  const wait = quietUntil - performance.now();
  if (wait > 0) {
    timer = setTimeout(say, wait);
  } else {
    tell(said, next ?? '');
  }
}

function tell(region: Signal<string>, message: string): void {
  quietUntil = performance.now() + apart;
  // The same words again must be a change, or nothing is read.
  region.value = message === region.value ? `${message}\u00a0` : message;
}
