import { useEffect, useState } from 'preact/hooks';

/** Whole seconds since an instant of the server's clock, ticking by themselves; undefined before it, or without one. */
export function useOvertime(end: number | undefined, now: () => number): number | undefined {
  const [, tick] = useState({});
  useEffect(() => {
    const ticking = end === undefined ? undefined : setInterval(() => tick({}), 1_000);
    return () => clearInterval(ticking);
  }, [end]);
  const over = end === undefined ? -1 : now() - end;
  return over < 0 ? undefined : Math.floor(over / 1_000);
}
