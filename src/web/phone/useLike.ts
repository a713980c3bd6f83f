import { useEffect, useState } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { useSession } from './useSession';

/** Long enough that only who stops to think is shown anything. */
const pause = 400;

/** Fewer letters are like everything; the server thinks so too. */
const fewest = 12;

/** Ideas of others like what is being typed; none while there is no connection. */
export function useLike(text: string): [readonly KeyedIdea[], () => void] {
  const session = useSession();
  const [like, setLike] = useState<readonly KeyedIdea[]>([]);
  const live = session.status.value.kind === 'live';
  const wanted = text.trim();
  useEffect(() => {
    if (!live || (wanted.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewest) {
      setLike([]);
      return;
    }

    let over = false;
    const ask = async () => {
      const found = await session.like(wanted).catch(() => []);
      if (!over) {
        setLike(found);
        if (found.length > 0) {
          announce(t('phone.like.some', { count: found.length }));
        }
      }
    };
    const timer = setTimeout(ask, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [wanted, live]);
  return [like, () => setLike([])];
}
