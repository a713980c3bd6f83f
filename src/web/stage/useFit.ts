import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Type sizes for a page of a talk, in hundredths of the picture's height. */
const sizes: readonly number[] = [8, 7.2, 6.4, 5.6, 5, 4.5, 4, 3.6, 3.3, 3.1];

/** Gives an element whose columns are as wide as itself the largest type in which one of them holds everything; how many
 * there are where even the smallest does not. Measured, since text with headings and lists is not to be estimated. */
export function useFit(element: RefObject<HTMLElement | null>, about: string): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const fitted = element.current;
    if (!fitted) {
      return;
    }
    const settle = () => {
      for (const size of sizes) {
        fitted.style.fontSize = `calc(${size} * var(--u))`;
        if (columnsOf(fitted) === 1) {
          break;
        }
      }
      setColumns(columnsOf(fitted));
    };
    settle();
    void document.fonts.ready.then(settle);
    const observer = new ResizeObserver(settle);
    observer.observe(fitted);
    return () => observer.disconnect();
  }, [about]);
  return columns;
}

function columnsOf(element: HTMLElement): number {
  return Math.max(1, Math.round(element.scrollWidth / Math.max(1, element.clientWidth)));
}
