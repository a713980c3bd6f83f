import { useEffect, useState } from 'preact/hooks';
import { hostTokenOf, rememberHostToken } from '../state/roomMemory';
import { type LiveSession, openSession } from '../state/session';
import { t } from '../state/words';
import { GetIn, Lost } from './GetIn';
import { HostPage } from './HostPage';
import { waysIn } from './ways';

/** A room with the first of this browser's tokens that opens it. */
export function Host({ code, room }: { code: string; room: number }) {
  const [ways] = useState(() => waysIn(code, room));
  const [at, setAt] = useState(0);
  const [live, setLive] = useState<LiveSession>();
  const token = ways[at];
  useEffect(() => {
    if (token === undefined) {
      return;
    }

    const session = openSession({ code, audience: 'host', token, room });
    setLive(session);
    const unwatch = session.status.subscribe((status) => {
      if (status.kind === 'refused' && status.refusal.code === 'notAllowed') {
        if (hostTokenOf(code, room) === token) {
          rememberHostToken(code, room, undefined);
        }

        if (!session.ready.peek()) {
          setAt(at + 1);
        }
      }
    });
    return () => {
      unwatch();
      session.close();
    };
  }, [code, room, token]);
  if (token === undefined) {
    return <GetIn code={code} {...(ways.length === 0 ? {} : { why: t('host.noWay') })} />;
  }

  const status = live?.status.value;
  if (live && status?.kind === 'refused' && (live.ready.value || status.refusal.code !== 'notAllowed')) {
    return <Lost code={code} refusal={status.refusal} />;
  }

  return live ? <HostPage live={live} room={room} /> : null;
}
