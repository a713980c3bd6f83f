import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { calmOrder } from '../state/calmOrder';

/** Without a touch, a key or scrolling for so long, nobody's finger is on its way. */
const quiet = 4_000;

/** But for one: what is tapped so soon after a change was meant for what stood there before. */
const surprise = 500;

/** The wanted order, taken over only while nobody touches the page or is in the list with the keyboard. */
export function useCalmOrder(wanted: readonly string[], list: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState(wanted);
  const touchedAt = useRef(0);
  const movedAt = useRef(0);
  const shown = calmOrder(held, wanted);
  const newest = useRef(wanted);
  newest.current = wanted;
  const moved = shown.some((key, at) => wanted[at] !== key);
  useEffect(() => {
    const touched = () => {
      touchedAt.current = performance.now();
    };
    const listening = new AbortController();
    for (const kind of ['pointerdown', 'keydown', 'scroll']) {
      addEventListener(kind, touched, { passive: true, capture: true, signal: listening.signal });
    }

    return () => listening.abort();
  }, []);
  useEffect(() => {
    if (!moved) {
      return;
    }

    const timer = setInterval(() => {
      const now = performance.now();
      if (now - touchedAt.current >= quiet && !list.current?.querySelector(':focus-visible')) {
        movedAt.current = now;
        setHeld(newest.current);
      }
    }, quiet / 4);
    return () => clearInterval(timer);
  }, [moved]);
  return {
    shown,
    /** Whether what stands where has just changed. */
    hasJustMoved: () => performance.now() - movedAt.current < surprise,
  };
}
