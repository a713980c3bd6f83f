import { useEffect, useState } from 'preact/hooks';
import { secondsLeft } from '../state/basicSelectors';
import type { TimerEntity } from '../state/entities';

/** The seconds left of a timer, ticking by themselves when the server's clock passes a whole second. */
export function useSecondsLeft(timer: TimerEntity, now: () => number): number {
  const { endsAt } = timer;
  const [, tick] = useState({});
  useEffect(() => {
    if (endsAt === undefined) {
      return;
    }

    let waiting: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = endsAt - now();
      if (left > 0) {
        // Never more than a second, since the estimate of the server's clock may still change.
        waiting = setTimeout(
          () => {
            tick({});
            wait();
          },
          Math.min(left % 1000 || 1000, 1000) + 5,
        );
      }
    };
    wait();
    return () => clearTimeout(waiting);
  }, [endsAt, now]);
  return secondsLeft(timer, now());
}
