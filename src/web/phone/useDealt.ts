import { useEffect, useRef } from 'preact/hooks';
import { pageOf } from '../state/basicSelectors';
import { useSession } from './useSession';

/** On a board or vote too big for a phone: asks for a page of ideas once, and for another when wanted. */
export function useDealt(activity: string, big: boolean): () => Promise<unknown> {
  const session = useSession();
  const asked = useRef(false);
  const deal = () => session.send({ kind: 'dealIdeas', activity });
  const waits = session.pending.value.some(({ command }) => command.kind === 'dealIdeas');
  const missing = big && session.ready.value && pageOf(session.own.value).length === 0 && !waits;
  useEffect(() => {
    if (missing && !asked.current) {
      asked.current = true;
      void deal();
    }
  }, [missing]);
  return deal;
}
