import { useEffect, useState } from 'preact/hooks';
import { readUpTo, rememberRead } from '../../state/roomMemory';
import { saidOf } from '../../state/roomSelectors';
import type { LiveSession } from '../../state/session';
import { t } from '../../state/words';
import { announce } from '../announce';
import { Button } from '../Button';

/** What the facilitator says to all, until it was read on this device. */
export function SaidToAll({ session }: { session: LiveSession }) {
  const said = saidOf(session.shared.value);
  const [read, setRead] = useState(() => readUpTo(session.code));
  const fresh = said && said.at > read ? said : undefined;
  useEffect(() => {
    if (fresh) {
      announce(t('kinds.saidSpoken', { text: fresh.text }));
    }
  }, [fresh?.at]);
  const dismiss = (at: number) => {
    rememberRead(session.code, at);
    setRead(at);
  };
  return fresh ? (
    <section class="said-to-all" aria-label={t('kinds.saidToAll')}>
      <div>
        <p class="from">{t('kinds.saidToAll')}</p>
        <p class="text">{fresh.text}</p>
      </div>
      <Button onClick={() => dismiss(fresh.at)}>{t('kinds.saidRead')}</Button>
    </section>
  ) : null;
}
