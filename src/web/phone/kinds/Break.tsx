import type { SceneOf } from '../../state/entities';
import { timerOf } from '../../state/selectors';
import { t, wordsLanguage } from '../../state/words';
import { Heading } from '../Heading';
import { useSession } from '../useSession';

/** A break: when it goes on. */
export function Break({ scene }: { scene: SceneOf<'break'> }) {
  const session = useSession();
  const endsAt = timerOf(session.shared.value)?.endsAt;
  return (
    <section class="still">
      <span class="big-dot" aria-hidden="true" />
      <Heading scene={scene} />
      {endsAt !== undefined && (
        <p class="back-at">{t('kinds.backAt', { time: clockTime(Date.now() + endsAt - session.now()) })}</p>
      )}
    </section>
  );
}

/** To the nearest minute, on the clock that the phone shows itself. */
function clockTime(instant: number): string {
  const minute = 60_000;
  return new Intl.DateTimeFormat(wordsLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Math.round(instant / minute) * minute,
  );
}
