import type { BoardScene, TimerEntity } from '../state/entities';
import { t } from '../state/words';
import { clockFace } from '../ui/clockFace';
import { useSecondsLeft } from '../ui/useSecondsLeft';
import { useSession } from './useSession';

/** While everybody sees only their own ideas: why there are no others yet, and when they come. */
export function Alone({ scene }: { scene: BoardScene }) {
  const { now } = useSession();
  const { aloneUntil } = scene;
  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{t('phone.aloneTitle')}</h2>
      <p class="hint">{t('phone.alone')}</p>
      {aloneUntil !== undefined && <Until timer={{ seconds: 0, endsAt: aloneUntil }} now={now} />}
    </section>
  );
}

function Until({ timer, now }: { timer: TimerEntity; now: () => number }) {
  const left = useSecondsLeft(timer, now);
  return <p class="hint">{t('phone.aloneTime', { time: clockFace(left) })}</p>;
}
