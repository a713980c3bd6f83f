import { useEffect, useState } from 'preact/hooks';
import type { Refusal, SponsorKnown } from '../state/entities';
import { type LiveSession, openSession } from '../state/session';
import { knowSponsor } from '../state/sponsor';
import { t, why } from '../state/words';
import { SponsorPage } from './SponsorPage';

/** The session with the secret of the sponsor's link; without one that holds, why this page stays shut. */
export function Entry({ code, token }: { code: string; token: string | undefined }) {
  const [live, setLive] = useState<LiveSession>();
  const [known, setKnown] = useState<SponsorKnown>();
  const [refused, setRefused] = useState<Refusal>();
  useEffect(() => {
    if (token === undefined) {
      return;
    }
    const session = openSession({ code, audience: 'sponsor', token });
    setLive(session);
    void knowSponsor(code, token).then((answer) => ('ok' in answer ? setKnown(answer.ok) : setRefused(answer.refused)));
    return () => session.close();
  }, [code, token]);

  const status = live?.status.value;
  const no = refused ?? (status?.kind === 'refused' ? status.refusal : undefined);
  if (token === undefined || no) {
    return (
      <main class="sponsor">
        <h1>{no && no.code !== 'notAllowed' ? why(no) : t('sponsor.lost')}</h1>
        <p class="hint">{t('sponsor.lostHow')}</p>
      </main>
    );
  }
  return live && known ? <SponsorPage live={live} known={known} token={token} /> : null;
}
