import { useEffect } from 'preact/hooks';
import type { Desk } from '../desk';

const minute = 60_000;

/** A buzz when one minute is left, on phones that have one. */
export function useMinuteBuzz(desk: Desk): void {
  const endsAt = desk.timer.value?.endsAt;
  useEffect(() => {
    const left = endsAt === undefined ? 0 : endsAt - desk.live.now() - minute;
    const waiting = left > 0 ? setTimeout(() => navigator.vibrate?.([200, 100, 200]), left) : undefined;
    return () => clearTimeout(waiting);
  }, [desk, endsAt]);
}
