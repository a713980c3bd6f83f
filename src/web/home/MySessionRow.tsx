import { useSignal } from '@preact/signals';
import { makerToken, newFacilitatorLink } from '../state/makers';
import { rememberToken, tokenOf } from '../state/memory';
import { agendaOf } from '../state/server';
import { t, why } from '../state/words';
import { AgendaTools } from './AgendaTools';
import type { MySession } from './mine';

/** One session: what this browser keeps a link to, or gets a new one for. */
export function MySessionRow({ session }: { session: MySession }) {
  const trouble = useSignal('');
  const { code, title, ended, here, made } = session;
  const control = `/control/${code}${session.remote ? '?remote' : ''}`;
  const open = async (page: string) => {
    const answer = await newFacilitatorLink(code, makerToken());
    if ('refused' in answer) {
      trouble.value = why(answer.refused);
      return;
    }
    rememberToken(code, 'control', answer.ok.token);
    location.assign(`/${page}/${code}`);
  };
  // The link that this browser keeps may have been ended elsewhere: who made the session gets another.
  const goThere = async (event: Event) => {
    if (made) {
      event.preventDefault();
      const works = await agendaOf(code, tokenOf(code, 'control') ?? '');
      if ('refused' in works && works.refused.code === 'notAllowed') {
        await open('control');
      } else {
        location.assign(control);
      }
    }
  };

  return (
    <li>
      <span class="name">
        {title} <span class="code">{code}</span>
        {ended && <span class="ended">{t('home.ended')}</span>}
      </span>
      <span class="links">
        {here ? (
          <>
            <a href={control} onClick={goThere}>
              {t('home.facilitator')}
            </a>
            <a href={`/report/${code}`}>{t('home.report')}</a>
            <AgendaTools session={session} />
          </>
        ) : (
          <>
            <button type="button" onClick={() => void open('control')}>
              {t('home.facilitator')}
            </button>
            <button type="button" onClick={() => void open('report')}>
              {t('home.report')}
            </button>
            <span class="hint" role="status">
              {trouble.value}
            </span>
          </>
        )}
      </span>
    </li>
  );
}
