/** Milliseconds before a try, anywhere between nothing and a bound ("full jitter"), so that a hall which lost its Wi-Fi
 * or its server does not come back in one instant. The bound starts at half a second, since behind a proxy whose server
 * died another one answers at once. It grows slowly to ten seconds, since two ways take turns, and a proxy needs its
 * second to find out: even who is turned away twice or three times is back within three seconds. */
export function retryDelay(attempt: number, chance = Math.random()): number {
  return chance * Math.min(10_000, 500 * 1.5 ** attempt);
}

/** Milliseconds until those come back whom the server told when: over a second more, since it tells all of them. */
export function comeBack(afterMs: number, chance = Math.random()): number {
  return afterMs + chance * 1_000;
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

/** The message of the error that says: the line is gone, and so perhaps the answer. */
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
