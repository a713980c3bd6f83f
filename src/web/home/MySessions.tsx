import { useSignal } from '@preact/signals';
import { lastJoin, ownSessions, tokenOf } from '../state/memory';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { MySessionRow } from './MySessionRow';
import { isKnown, type Maker } from './maker';
import { mySessions } from './mine';

/** So many, until all are asked for. */
const shownAtFirst = 10;

/** The sessions that this browser made, or whoever looks made anywhere, and the one it last took part in. */
export function MySessions({ maker }: { maker: Maker }) {
  const all = useSignal(false);
  const kept = ownSessions().filter((session) => tokenOf(session.code, 'control') !== undefined);
  const mine = mySessions(kept, maker.made.value);
  const joined = lastJoin();
  const other = joined && !mine.some((session) => session.code === joined.code) ? joined : undefined;
  const sheet = maker.sheet.value;
  if (mine.length === 0 && !other && !isKnown(sheet)) {
    return null;
  }

  const looking = isKnown(sheet) && !maker.made.value && maker.trouble.value === '';
  const shown = all.value ? mine : mine.slice(0, shownAtFirst);
  return (
    <section aria-busy={looking ? 'true' : undefined}>
      <h2>{t('home.mySessions')}</h2>
      <p class="hint">
        {t(
          sheet?.standing === 'knowsPassphrase'
            ? 'home.madeTogether'
            : sheet?.standing === 'signedIn'
              ? 'home.madeByYou'
              : 'home.mineHint',
        )}
      </p>
      {looking && <p class="hint">{t('home.lookingUp')}</p>}
      {maker.trouble.value !== '' && (
        <div class="not-reached" role="alert">
          <Notice kind="trouble">{maker.trouble.value}</Notice>
          <Button onClick={() => void maker.look()}>{t('home.tryAgain')}</Button>
        </div>
      )}
      {maker.made.value && mine.length === 0 && <p class="nothing-yet">{t('home.noSessions')}</p>}
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
        {shown.map((session) => (
          <MySessionRow key={session.code} session={session} />
        ))}
      </ul>
      {shown.length < mine.length && (
        <Button onClick={() => (all.value = true)}>{t('home.showAll', { count: mine.length })}</Button>
      )}
    </section>
  );
}
