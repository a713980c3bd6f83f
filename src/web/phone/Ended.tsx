import { t } from '../state/words';
import { KeepPage } from './KeepPage';
import { useSession } from './useSession';

/** The session is over; who took part may read its report. */
export function Ended() {
  const { code } = useSession();
  return (
    <section class="still">
      <span class="big-dot" aria-hidden="true" />
      <h1>{t('phone.ended')}</h1>
      <p class="hint">{t('phone.thanks')}</p>
      <a class="button primary wide" href={`/report/${code}`}>
        {t('phone.report')}
      </a>
      <KeepPage />
    </section>
  );
}
