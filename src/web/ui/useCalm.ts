import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';

type Held<T> = { scene: string; value: T; at: number };

/** What `read` makes of a signal that may change many times a second. It is made anew at once when it was quiet, at
 * most every `every` ms after, and at once in another scene. Nothing is computed in between. */
export function useCalm<S, T>(source: ReadonlySignal<S>, read: (now: S) => T, scene: string, every: number): T {
  const [, redraw] = useState({});
  const fresh = (): Held<T> => ({ scene, value: read(source.peek()), at: performance.now() });
  const held = useRef<Held<T> | undefined>(undefined);
  if (held.current?.scene !== scene) {
    held.current = fresh();
  }

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      waiting = undefined;
      held.current = fresh();
      redraw({});
    };
    const stop = source.subscribe(() => {
      const since = performance.now() - (held.current?.at ?? 0);
      waiting ??= setTimeout(show, Math.max(0, every - since));
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [source, scene, every]);

  return held.current.value;
}
