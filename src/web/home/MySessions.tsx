import { useSignal } from '@preact/signals';
import { lastJoin, ownSessions, tokenOf } from '../state/memory';
import { t } from '../state/words';
import { AgendaTools } from './AgendaTools';

/** The sessions that this browser made, and the one it last took part in. */
export function MySessions() {
  const mine = useSignal(ownSessions().filter((session) => tokenOf(session.code, 'control') !== undefined));
  const joined = lastJoin();
  const other = joined && !mine.value.some((session) => session.code === joined.code) ? joined : undefined;
  if (mine.value.length === 0 && !other) {
    return null;
  }

  return (
    <section>
      <h2>{t('home.mySessions')}</h2>
      <p class="hint">{t('home.mineHint')}</p>
      <ul class="mine" aria-label={t('home.mySessions')}>
        {other && (
          <li key={other.code}>
            <span class="name">
              {other.title} <span class="code">{other.code}</span>
            </span>
            <span class="links">
              <a href={`/join/${other.code}`}>{t('home.takePart')}</a>
              <a href={`/report/${other.code}`}>{t('home.report')}</a>
            </span>
          </li>
        )}
        {mine.value.map((session) => (
          <li key={session.code}>
            <span class="name">
              {session.title} <span class="code">{session.code}</span>
            </span>
            <span class="links">
              <a href={`/control/${session.code}`}>{t('home.facilitator')}</a>
              <a href={`/report/${session.code}`}>{t('home.report')}</a>
              <AgendaTools session={session} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
