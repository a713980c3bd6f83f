import { useEffect, useRef } from 'preact/hooks';
import { isRunning } from '../state/basicSelectors';
import type { TimerEntity } from '../state/entities';
import { t } from '../state/words';
import { announce } from './announce';
import { clockFace } from './clockFace';
import { useSecondsLeft } from './useSecondsLeft';

type Props = { timer: TimerEntity; now: () => number };

/** The time left, for eyes as digits; ears hear it at 60, 30, 10 and 0 seconds only. */
export function TimerBadge({ timer, now }: Props) {
  const left = useSecondsLeft(timer, now);
  const running = isRunning(timer);
  const before = useRef(left);
  useEffect(() => {
    const passed = [60, 30, 10, 0].find((mark) => before.current > mark && left <= mark);
    before.current = left;
    if (running && passed !== undefined) {
      announce(
        passed === 0
          ? t('ui.timeUp')
          : passed === 60
            ? t('ui.minutesLeft', { count: 1 })
            : t('ui.secondsLeft', { count: passed }),
      );
    }
  }, [left, running]);
  const urgency = left === 0 ? 'over' : !running ? 'paused' : left <= 10 ? 'last' : left <= 60 ? 'soon' : 'calm';
  return (
    <span class={`timer ${urgency}`} role="timer" aria-label={t('ui.timeLeft')}>
      <span class="digits">{clockFace(left)}</span>
      {urgency === 'paused' && <span class="word">{t('ui.paused')}</span>}
      {urgency === 'over' && <span class="word">{t('ui.timeUp')}</span>}
    </span>
  );
}
