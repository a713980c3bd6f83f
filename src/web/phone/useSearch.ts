import { useEffect, useState } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { useSession } from './useSession';

/** Long enough that a fast typist asks once. */
const pause = 300;

export type Search = {
  text: string;
  setText: (text: string) => void;
  /** What was found; undefined while nothing is searched for. */
  found: readonly KeyedIdea[] | undefined;
  failed: boolean;
};

/** Searches the ideas of the current scene on the server. */
export function useSearch(): Search {
  const session = useSession();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly KeyedIdea[]>();
  const [failed, setFailed] = useState(false);
  const live = session.status.value.kind === 'live';
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2) {
      setFound(undefined);
      setFailed(false);
      return;
    }

    let over = false;
    const ask = async () => {
      try {
        const ideas = [...(await session.search(wanted))].map(([key, idea]) => ({ ...idea, key }));
        if (!over) {
          setFound(ideas);
          setFailed(false);
          announce(ideas.length === 0 ? t('phone.noneFound') : t('phone.found', { count: ideas.length }));
        }
      } catch {
        setFailed(!over);
      }
    };
    const timer = setTimeout(ask, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [wanted, live]);
  return { text, setText, found, failed };
}
