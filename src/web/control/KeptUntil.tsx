import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { privacySheet } from '../state/privacy';
import { t } from '../state/words';

/** After how many days the server deletes the session by itself, when it does. */
export function KeptUntil() {
  const days = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void privacySheet().then((answer) => {
      days.value = 'ok' in answer ? answer.ok.keptDays : undefined;
    });
  }, []);
  return days.value === undefined ? null : <p class="hint">{t('control.delete.byItself', { count: days.value })}</p>;
}
