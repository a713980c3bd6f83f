/** Milliseconds before a try: soon after a loss, then up to ten seconds, anywhere in between ("full jitter"), so that
 * a hall which lost its Wi-Fi does not come back in one instant. */
export function retryDelay(attempt: number, chance = Math.random()): number {
  return chance * Math.min(10_000, 1_000 * 2 ** attempt);
}

/** The promise, or an error when it takes longer. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Settles with the value after so many milliseconds. */
export function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

/** The message of the error that says: the socket is gone, and so perhaps the answer. */
export const lost = 'lost';

/** A wait that can be cut short. */
export function pause(ms: number): { over: Promise<void>; cut: () => void } {
  let cut = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    cut = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, cut };
}
