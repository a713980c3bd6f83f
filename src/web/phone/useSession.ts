import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveSession } from '../state/session';

/** The session that this phone takes part in. */
export const SessionContext = createContext<LiveSession | undefined>(undefined);

export function useSession(): LiveSession {
  const session = useContext(SessionContext);
  if (!session) {
    throw new Error('There is no session above this view.');
  }

  return session;
}
