import { useEffect, useRef } from 'preact/hooks';
import { isRunning, soundOf, timerOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { useSecondsLeft } from '../ui/useSecondsLeft';
import { beginSound, gong, tick } from './sound';

const noTimer = { seconds: 0 };

/** Lets the hall hear the end of a time, if the facilitator wants that. */
export function useSound(live: LiveSession, here: boolean): void {
  const shared = live.shared.value;
  const { on, tests } = soundOf(shared);
  const timer = timerOf(shared);
  const left = useSecondsLeft(timer ?? noTimer, live.now);
  const runs = timer !== undefined && isRunning(timer);
  const tested = useRef<number | undefined>(undefined);
  const before = useRef(0);
  const ready = live.ready.value;
  const wanted = here && (on || tests > 0);

  useEffect(() => (wanted ? beginSound() : undefined), [wanted]);
  useEffect(() => {
    if (tested.current !== undefined && tests > tested.current) {
      gong();
    }
    if (ready) {
      tested.current = tests;
    }
  }, [tests, ready]);
  useEffect(() => {
    if (on && runs && left > 0 && left <= 10) {
      tick();
    } else if (on && left === 0 && before.current > 0 && timer) {
      gong();
    }
    before.current = runs ? left : 0;
  }, [left, runs]);
}
