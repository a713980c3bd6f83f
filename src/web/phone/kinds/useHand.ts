import { useEffect, useRef, useState } from 'preact/hooks';
import { handOf, isTaking } from '../../state/ratings';
import { useSession } from '../useSession';

/** Five hundred phones do not ask in the same instant. */
const spread = 300;

/** Asks for the first hand by itself, once at a time and again after a lost connection; for another when wanted. */
export function useHand(rating: string) {
  const session = useSession();
  const [none, setNone] = useState(false);
  const asking = useRef(false);
  const taking = isTaking(session.pending.value, rating);
  const live = session.status.value.kind === 'live';
  const missing = live && session.ready.value && !handOf(session.own.value) && !taking && !none;

  const take = async () => {
    if (asking.current) {
      return;
    }
    asking.current = true;
    const sent = await session.send({ kind: 'takeCards', rating });
    asking.current = false;
    if ('refused' in sent) {
      setNone(true);
      forgetAsking();
    }
  };
  const forgetAsking = () => {
    for (const { id, command } of session.refusals.peek()) {
      if (command.kind === 'takeCards') {
        session.forget(id); // The page itself says that there are no more.
      }
    }
  };

  useEffect(() => setNone(false), [live]);
  useEffect(() => {
    const timer = missing ? setTimeout(take, Math.random() * spread) : undefined;
    return () => clearTimeout(timer);
  }, [missing]);
  return { take, taking, none };
}
