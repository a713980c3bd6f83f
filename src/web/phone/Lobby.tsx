import { t } from '../state/words';

/** Nothing has started yet. */
export function Lobby() {
  return (
    <section class="still">
      <span class="big-dot" aria-hidden="true" />
      <h1>{t('phone.lobbyTitle')}</h1>
      <p class="hint">{t('phone.lobby')}</p>
    </section>
  );
}
