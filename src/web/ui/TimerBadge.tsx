import { useEffect, useRef } from 'preact/hooks';
import { isRunning } from '../state/basicSelectors';
import type { TimerEntity } from '../state/entities';
import { t } from '../state/words';
import { announce, interrupt } from './announce';
import { clockFace } from './clockFace';
import { markPassed } from './markPassed';
import { useSecondsLeft } from './useSecondsLeft';

/** So few seconds are left that waiting for the end of a sentence would cost some of them. */
const hurry = 30;

type Props = { timer: TimerEntity; now: () => number };

/** The time left, for eyes as digits; ears hear it at five minutes, one, half of one, and at the end. */
export function TimerBadge({ timer, now }: Props) {
  const left = useSecondsLeft(timer, now);
  const running = isRunning(timer);
  const before = useRef(left);
  useEffect(() => {
    const mark = markPassed(before.current, left);
    before.current = left;
    if (running && mark !== undefined) {
      (mark === hurry ? interrupt : announce)(said(mark));
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

function said(seconds: number): string {
  return seconds === 0
    ? t('ui.timeUp')
    : seconds < 60
      ? t('ui.secondsLeft', { count: seconds })
      : t('ui.minutesLeft', { count: seconds / 60 });
}
