import { useEffect } from 'preact/hooks';

const stillAfter = 2_000;

/** Hides the pointer when it has not moved for a while. */
export function useStill(): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      document.documentElement.classList.remove('still');
      clearTimeout(waiting);
      waiting = setTimeout(() => document.documentElement.classList.add('still'), stillAfter);
    };
    moved();
    document.addEventListener('pointermove', moved);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('pointermove', moved);
    };
  }, []);
}
