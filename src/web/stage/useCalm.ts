import { useEffect, useRef, useState } from 'preact/hooks';

/** A value that may change many times a second, shown at once when it was quiet and at most every `every` ms after.
 * Another scene is shown at once. */
export function useCalm<T>(value: T, scene: string, every: number): T {
  const [shown, setShown] = useState({ value, scene });
  const shownAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const show = () => {
      shownAt.current = performance.now();
      setShown({ value, scene });
    };
    const wait = shown.scene === scene ? every - (performance.now() - shownAt.current) : 0;
    if (wait <= 0) {
      show();
      return;
    }
    const timer = setTimeout(show, wait);
    return () => clearTimeout(timer);
  }, [value, scene, every]);

  return shown.scene === scene ? shown.value : value;
}
