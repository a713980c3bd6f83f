import { useEffect, useState } from 'preact/hooks';
import type { Refusal, RefusalCode } from '../state/entities';
import { newSeatToken, rememberName, rememberToken, tokenOf } from '../state/memory';
import { type LiveSession, openSession } from '../state/session';
import { why } from '../state/words';
import { announce } from '../ui/announce';
import { LiveRegion } from '../ui/LiveRegion';
import { JoinCard } from './JoinCard';
import { SessionPage } from './SessionPage';
import { sitAtCard } from './sitAtCard';
import { SessionContext } from './useSession';

/** What can be put right on the way in. */
const mendable: readonly RefusalCode[] = [
  'passphraseNeeded',
  'wrongPassphrase',
  'wordsNotUsed',
  'nameTooLong',
  'doorFull',
];

/** A phone: the way in, then the session. Who has been here before is let straight in. */
export function Phone({ code }: { code: string }) {
  const [session, setSession] = useState<LiveSession | undefined>(() => returning(code));
  const [refused, setRefused] = useState<Refusal>();
  const comeBack = (refusal?: Refusal) => {
    setSession(undefined);
    setRefused(refusal);
    if (refusal) {
      announce(why(refusal));
    }
  };
  useEffect(() => session && watchSeat(session, comeBack), [session]);
  useEffect(() => session && sitAtCard(session), [session]);
  const join = (name: string, pass: string) => {
    rememberName(name);
    const token = newSeatToken(code);
    setSession(openSession({ code, audience: 'participants', token, join: true, name, ...(pass ? { pass } : {}) }));
  };
  return (
    <>
      {session ? (
        <SessionContext.Provider value={session}>
          <SessionPage />
        </SessionContext.Provider>
      ) : (
        <JoinCard code={code} refused={refused} onJoin={join} />
      )}
      <LiveRegion />
    </>
  );
}

function returning(code: string): LiveSession | undefined {
  const token = tokenOf(code, 'participants');
  return token === undefined ? undefined : openSession({ code, audience: 'participants', token, join: true });
}

/** A secret that the server lets in no more leads back to the way in. */
function watchSeat(session: LiveSession, lost: (why?: Refusal) => void): () => void {
  return session.status.subscribe((status) => {
    if (status.kind === 'refused' && mendable.includes(status.refusal.code)) {
      session.close();
      lost(status.refusal);
    } else if (status.kind === 'refused' && status.refusal.code === 'notAllowed') {
      rememberToken(session.code, 'participants', undefined);
      session.close();
      lost();
    }
  });
}
