/** A gap in a one-second timer that means the device slept. */
const slept = 5_000;

/** Calls back whenever the network may be there again: shown, restored, online, or woken from sleep. */
export function watchWakeUps(woke: () => void): () => void {
  const shown = () => {
    if (!document.hidden) {
      woke();
    }
  };
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > slept) {
      woke();
    }

    last = now;
  }, 1_000);
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', woke);
  addEventListener('online', woke);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', woke);
    removeEventListener('online', woke);
  };
}
