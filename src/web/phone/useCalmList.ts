import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';

/** The header's height and some more: a list whose top lies above this is being read. */
const reading = 96;

/** Holds new ideas back while the list is scrolled, so that nothing moves under a finger. */
export function useCalmList(ideas: readonly KeyedIdea[], list: RefObject<HTMLElement | null>) {
  const [known, setKnown] = useState<ReadonlySet<string>>(() => keysOf(ideas));
  const waiting = ideas.filter((idea) => !known.has(idea.key)).length;
  useLayoutEffect(() => {
    if (waiting > 0 && !isRead(list.current)) {
      setKnown(keysOf(ideas));
    }
  });
  useEffect(() => {
    if (waiting === 0) {
      return;
    }

    const scrolled = () => {
      if (!isRead(list.current)) {
        setKnown(keysOf(ideas));
      }
    };
    addEventListener('scroll', scrolled, { passive: true });
    return () => removeEventListener('scroll', scrolled);
  }, [waiting]);
  return {
    shown: ideas.filter((idea) => known.has(idea.key)),
    waiting,
    showAll() {
      setKnown(keysOf(ideas));
      list.current?.scrollIntoView({ block: 'start' });
    },
  };
}

function isRead(list: HTMLElement | null): boolean {
  return list !== null && list.getBoundingClientRect().top < reading;
}

function keysOf(ideas: readonly KeyedIdea[]): ReadonlySet<string> {
  return new Set(ideas.map((idea) => idea.key));
}
