import { useEffect, useRef, useState } from 'preact/hooks';

const turnEvery = 12_000;
const stayAtLeast = 4_000;

/** The page on show, counted from 0. It turns every 12 s when there are more than one. Something new (another
 * `newest`) brings the first page back, though never sooner than 4 s after the last turn. */
export function usePages(pages: number, newest: unknown): number {
  const [page, setPage] = useState(0);
  const turnedAt = useRef(performance.now());
  const turn = (next: (page: number) => number) => {
    turnedAt.current = performance.now();
    setPage(next);
  };

  useEffect(() => {
    if (pages < 2) {
      setPage(0);
      return;
    }
    const timer = setInterval(() => turn((now) => (now + 1) % pages), turnEvery);
    return () => clearInterval(timer);
  }, [pages < 2 ? 1 : pages]);

  useEffect(() => {
    if (page === 0) {
      return;
    }
    const wait = Math.max(0, stayAtLeast - (performance.now() - turnedAt.current));
    const timer = setTimeout(() => turn(() => 0), wait);
    return () => clearTimeout(timer);
  }, [newest]);

  return Math.min(page, pages - 1);
}
