import type { SceneOf } from '../../state/entities';
import { slotOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { clockTime } from '../../ui/rooms/clockTime';
import { TimerBadge } from '../../ui/TimerBadge';
import type { Desk } from '../desk';

const minute = 60;
const fiveMinutes = 300;

/** How long the rooms have, and more or less of it for all. */
export function RoomTime({ desk, now }: { desk: Desk; now: SceneOf<'breakout'> }) {
  const slot = slotOf(desk.live.shared.value);
  const timer = desk.timer.value;
  const change = (seconds: number) => desk.act({ kind: 'changeRoomTime', breakout: now.activity, seconds });
  return (
    <section class="panel time-tools">
      <h2>{t('control.roomTime')}</h2>
      {timer && <TimerBadge timer={timer} now={desk.live.now} />}
      <p class="hint">
        {slot?.calledBack
          ? t('control.comingBack')
          : slot?.endsAt === undefined
            ? t('control.untilCalled')
            : t('control.backAt', { time: clockTime(slot.endsAt, desk.live.now) })}
      </p>
      {!slot?.calledBack && (
        <div class="buttons">
          <Button onClick={() => change(minute)}>{t('control.addMinute')}</Button>
          <Button onClick={() => change(fiveMinutes)}>{t('control.fiveMore')}</Button>
          <Button onClick={() => change(-fiveMinutes)}>{t('control.fiveFewer')}</Button>
        </div>
      )}
    </section>
  );
}
