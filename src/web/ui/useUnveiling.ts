import { useEffect, useRef, useState } from 'preact/hooks';

/** So many places are unveiled one by one; what comes after them is seen at once. */
const most = 10;
/** The last three take longer: there the hall holds its breath. */
const slow = 3;
const slowMs = 1_300;
const quickMs = 450;
const lookAgainMs = 150;

/** How many of the first places are still veiled so many milliseconds after the result came. */
export function veiledAfter(ms: number, places: number): number {
  let left = ms;
  for (let veiled = Math.min(places, most); veiled > 0; veiled--) {
    left -= veiled <= slow ? slowMs : quickMs;
    if (left < 0) {
      return veiled;
    }
  }

  return 0;
}

/** A result that comes while one looks is unveiled from its last place to its first, on all screens alike. Who comes later, or wants
 * no motion, sees it whole. Gives how many of the first places are still veiled. */
export function useUnveiling(revealed: boolean, places: number): number {
  const waited = useRef(false);
  const since = useRef<number | undefined>(undefined);
  const [, lookAgain] = useState(0);
  if (!revealed) {
    waited.current = true;
    since.current = undefined;
  } else if (waited.current) {
    waited.current = false;
    since.current = matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : performance.now();
  }

  const veiled = since.current === undefined ? 0 : veiledAfter(performance.now() - since.current, places);
  useEffect(() => {
    const timer = veiled > 0 ? setInterval(() => lookAgain((times) => times + 1), lookAgainMs) : undefined;
    return () => clearInterval(timer);
  }, [veiled > 0]);
  return veiled;
}
