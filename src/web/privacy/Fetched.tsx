import { useEffect, useState } from 'preact/hooks';
import { type PrivacySheet, privacySheet } from '../state/privacy';
import { t } from '../state/words';
import { PrivacyPage } from './PrivacyPage';

/** The page, once the server has said how it is set; it asks again until it does. */
export function Fetched() {
  const [sheet, setSheet] = useState<PrivacySheet | 'asking' | 'failed'>('asking');
  useEffect(() => {
    document.title = t('privacy.title');
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await privacySheet();
      setSheet('ok' in answer ? answer.ok : 'failed');
      waiting = 'ok' in answer ? undefined : setTimeout(ask, 3_000);
    };
    void ask();
    return () => clearTimeout(waiting);
  }, []);
  return typeof sheet === 'string' ? (
    <p class="hint">{t(sheet === 'failed' ? 'ui.offline' : 'ui.loading')}</p>
  ) : (
    <PrivacyPage sheet={sheet} />
  );
}
