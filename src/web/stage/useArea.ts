import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Area = { readonly width: number; readonly height: number };

/** The room that an element has, in hundredths of the picture's height (`--u` in stage.css). */
export function useArea(element: RefObject<HTMLElement | null>): Area {
  const [area, setArea] = useState<Area>({ width: 160, height: 50 });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) {
      return;
    }
    const measure = () => {
      const unit = Math.min(innerHeight / 100, (innerWidth * 0.75) / 100);
      const next = { width: measured.clientWidth / unit, height: measured.clientHeight / unit };
      setArea((old) => (Math.abs(old.width - next.width) + Math.abs(old.height - next.height) < 0.5 ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return area;
}
