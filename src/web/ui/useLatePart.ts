import { useEffect } from 'preact/hooks';
import type { LatePart } from './latePart';

/** Milliseconds that a page stands at least before it begins again because a part of it does not come in. */
const standing = 20_000;

/** A part of the page that comes later, once it is here. One that did not come in is asked for again, by itself.
 * @param live Whether the server can be reached. */
export function useLatePart<T>({ part, fetch }: LatePart<T>, needed: boolean, live: boolean): T | undefined {
  const now = part.value;
  const lost = needed && live && now === 'failed';
  useEffect(() => {
    if (needed && (live || now === undefined)) {
      void fetch();
    }
  }, [needed, live]);
  useEffect(() => {
    const timer = lost && setInterval(() => tryAgain({ part, fetch }), 2_000 + Math.random() * 4_000);
    return () => clearInterval(timer || undefined);
  }, [lost]);
  return now === 'failed' ? undefined : now;
}

/** Some browsers do not try the same file twice: then the page begins again, which loses nothing, as drafts and what waits are
 * kept. Not before the server answers, or there would be no page. */
export async function tryAgain<T>({ part, fetch: load }: LatePart<T>, asked = false): Promise<void> {
  await load();
  if (part.peek() === 'failed' && (asked || performance.now() > standing)) {
    await fetch('').then(
      ({ ok }) => ok && location.reload(),
      () => {},
    );
  }
}
