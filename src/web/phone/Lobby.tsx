import { shownTable } from '../state/pending';
import { t } from '../state/words';
import { useSession } from './useSession';

/** Nothing has started yet. */
export function Lobby() {
  const session = useSession();
  const table = shownTable(session.own.value, session.pending.value);
  return (
    <section class="still">
      <span class="big-dot" aria-hidden="true" />
      <h1>{t('phone.lobbyTitle')}</h1>
      {table !== undefined && <p class="your-table">{t('phone.table', { table })}</p>}
      <p class="hint">{t('phone.lobby')}</p>
    </section>
  );
}
