import { useEffect, useState } from 'preact/hooks';

const wide = matchMedia('(min-width: 48rem)');

/** Whether there is room for pictures of what is on and what comes. */
export function useWide(): boolean {
  const [is, set] = useState(wide.matches);
  useEffect(() => {
    const changed = () => set(wide.matches);
    wide.addEventListener('change', changed);
    return () => wide.removeEventListener('change', changed);
  }, []);
  return is;
}
