import { useSignal } from '@preact/signals';
import { t, wordsLanguage } from '../state/words';
import { Notice } from '../ui/Notice';
import { makeSession } from './makeSession';

/** People of a demo: enough to fill a board, few enough to follow. */
const simulated = 30;

/** One tap to a session that is full of simulated people. */
export function TryDemo() {
  const busy = useSignal(false);
  const trouble = useSignal('');
  const begin = async () => {
    busy.value = true;
    trouble.value = await makeSession({
      title: t('home.demoTitle'),
      language: wordsLanguage(),
      start: 'ideaRound',
      rehearse: simulated,
    });
    busy.value = trouble.value === '';
  };

  return (
    <div class="try-demo">
      <button type="button" class="button secondary" disabled={busy.value} onClick={() => void begin()}>
        {t('home.demo')}
      </button>
      <p class="hint">{t('home.demoHint')}</p>
      {trouble.value !== '' && <Notice>{trouble.value}</Notice>}
    </div>
  );
}
