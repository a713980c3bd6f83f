import { t } from '../state/words';
import { KeepPage } from './KeepPage';
import { useSession } from './useSession';

/** The session is over; who took part may read its report. */
export function Ended() {
  return (
    <section class="still">
      <span class="big-dot" aria-hidden="true" />
      <h1>{t('phone.ended')}</h1>
      <p class="hint">{t('phone.thanks')}</p>
      <Ways />
    </section>
  );
}

/** The same over the last result, which stays in sight. */
export function EndedAbove() {
  return (
    <section class="card">
      <h2>{t('phone.ended')}</h2>
      <Ways />
    </section>
  );
}

function Ways() {
  const { code } = useSession();
  return (
    <>
      <a class="button primary wide" href={`/report/${code}`}>
        {t('phone.report')}
      </a>
      <KeepPage />
    </>
  );
}
