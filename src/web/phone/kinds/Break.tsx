import type { SceneOf } from '../../state/entities';
import { timerOf } from '../../state/selectors';
import { t } from '../../state/words';
import { clockTime } from '../../ui/rooms/clockTime';
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
      {endsAt === undefined ? (
        <p class="hint">{t('kinds.breakOn')}</p>
      ) : (
        <p class="back-at">{t('kinds.backAt', { time: clockTime(endsAt, session.now) })}</p>
      )}
    </section>
  );
}
