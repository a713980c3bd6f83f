import { t } from '../state/words';

/** What is left once the session is over: its report. */
export function Ended({ code }: { code: string }) {
  return (
    <>
      <p class="hint">{t('control.endedHint')}</p>
      <p>
        <a class="button primary" href={`/report/${code}`}>
          {t('control.openReport')}
        </a>
      </p>
    </>
  );
}
