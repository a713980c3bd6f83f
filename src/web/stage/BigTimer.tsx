import type { TimerEntity } from '../state/entities';
import { isRunning } from '../state/selectors';
import { t } from '../state/words';
import { clockFace, overtimeFace } from '../ui/clockFace';
import { useSecondsLeft } from '../ui/useSecondsLeft';
import { useOvertime } from './useOvertime';

/** The time left, for the whole hall. The last ten seconds it is a dot that nobody overlooks; then it counts up. */
export function BigTimer({ timer, now }: { timer: TimerEntity; now: () => number }) {
  const left = useSecondsLeft(timer, now);
  const overtime = useOvertime(timer.endedAt ?? timer.endsAt, now);
  const running = isRunning(timer);
  const look = left === 0 ? 'over' : running && left <= 10 ? 'last' : running && left < 60 ? 'soon' : 'calm';

  return (
    <div class={`time ${look}`} role="timer" aria-label={t('ui.timeLeft')}>
      {look === 'over' ? (
        <Over seconds={overtime} />
      ) : (
        <span class="digits">{look === 'last' ? String(left) : clockFace(left)}</span>
      )}
      {!running && left > 0 && <span class="note">{t('ui.paused')}</span>}
      {look === 'soon' && <span class="note">{t('stage.minuteLeft')}</span>}
    </div>
  );
}

function Over({ seconds }: { seconds: number | undefined }) {
  return (
    <>
      <span class="word">{t('ui.timeUp')}</span>
      {seconds !== undefined && <span class="digits">{overtimeFace(seconds)}</span>}
    </>
  );
}
