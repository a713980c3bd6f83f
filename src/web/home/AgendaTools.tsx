import { useSignal } from '@preact/signals';
import { type OwnSession, tokenOf } from '../state/memory';
import { agendaOf } from '../state/server';
import { t, why } from '../state/words';
import { saveAs } from '../ui/saveAs';
import { KeepHere } from './KeepHere';
import { makeSession } from './makeSession';

/** People of a rehearsal. */
const simulated = 100;

/** What else a session's agenda is good for: the same session once more, a rehearsal with
 * simulated people, and to keep: as a file, or in this browser. */
export function AgendaTools({ session }: { session: OwnSession }) {
  const { code, title } = session;
  const trouble = useSignal('');
  const agenda = async () => {
    const read = await agendaOf(code, tokenOf(code, 'control') ?? '');
    trouble.value = 'refused' in read ? why(read.refused) : '';
    return 'ok' in read ? read.ok : undefined;
  };
  const again = async () => {
    const found = await agenda();
    if (found) {
      trouble.value = await makeSession({ title, language: found.language, agenda: found });
    }
  };
  const rehearse = async () => {
    const found = await agenda();
    if (found) {
      trouble.value = await makeSession({ title, language: found.language, agenda: found, rehearse: simulated });
    }
  };
  const keep = async () => {
    const found = await agenda();
    if (found) {
      saveAs(
        new Blob([JSON.stringify(found, undefined, 2)], { type: 'application/json' }),
        `livehub-agenda-${code}.json`,
      );
    }
  };

  return (
    <>
      <button type="button" aria-label={t('home.againOf', { title })} onClick={again}>
        {t('home.again')}
      </button>
      <button type="button" aria-label={t('home.rehearseOf', { title, count: simulated })} onClick={rehearse}>
        {t('home.rehearse')}
      </button>
      <button type="button" aria-label={t('home.keepAgendaOf', { title })} onClick={keep}>
        {t('home.keepAgenda')}
      </button>
      <KeepHere title={title} agenda={agenda} onSaid={(said) => (trouble.value = said)} />
      <span class="hint" role="status">
        {trouble.value}
      </span>
    </>
  );
}
