import { useEffect, useState } from 'preact/hooks';
import { pageOf } from '../state/basicSelectors';
import { useSession } from './useSession';

/** A hall of phones asks for its first hand within so long, each at a moment of its own. */
const spread = 2_000;

/** As the server has it, and a little more. */
const between = 5_200;

/** Asks for a first hand of others' ideas by itself, and for the next when wanted. */
export function useHands(activity: string) {
  const session = useSession();
  const [state, setState] = useState<'ready' | 'busy' | 'none'>('ready');
  const more = async () => {
    setState('busy');
    const sent = await session.send({ kind: 'dealIdeas', activity });
    const came = 'made' in sent;
    setState(came ? 'busy' : 'none');
    if (came) {
      setTimeout(() => setState('ready'), between);
    }
  };
  const missing = session.ready.value && pageOf(session.own.value).length === 0;
  useEffect(() => {
    const timer = missing && setTimeout(more, Math.random() * spread);
    return () => clearTimeout(timer || undefined);
  }, [missing]);
  return { state, more };
}
