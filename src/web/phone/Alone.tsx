import type { BoardScene, TimerEntity } from '../state/entities';
import { t } from '../state/words';
import { clockFace } from '../ui/clockFace';
import { Notice } from '../ui/Notice';
import { useSecondsLeft } from '../ui/useSecondsLeft';
import { useSession } from './useSession';

/** While everybody sees only their own ideas: why there are no others yet, and when they come. */
export function Alone({ scene }: { scene: BoardScene }) {
  const { now } = useSession();
  const { aloneUntil } = scene;
  return (
    <Notice>
      {t('phone.alone')} {aloneUntil !== undefined && <Until timer={{ seconds: 0, endsAt: aloneUntil }} now={now} />}
    </Notice>
  );
}

function Until({ timer, now }: { timer: TimerEntity; now: () => number }) {
  const left = useSecondsLeft(timer, now);
  return <span>{t('phone.aloneTime', { time: clockFace(left) })}</span>;
}
