import type { TimerEntity } from '../state/entities';
import { isRunning } from '../state/selectors';
import { t } from '../state/words';
import { clockFace } from '../ui/clockFace';
import { useSecondsLeft } from '../ui/useSecondsLeft';

/** The time left, for the whole hall. The last ten seconds it is a dot that nobody overlooks; then it says so. */
export function BigTimer({ timer, now }: { timer: TimerEntity; now: () => number }) {
  const left = useSecondsLeft(timer, now);
  const running = isRunning(timer);
  const look = left === 0 ? 'over' : running && left <= 10 ? 'last' : running && left <= 60 ? 'soon' : 'calm';

  return (
    <div class={`time ${look}`} role="timer" aria-label={t('ui.timeLeft')}>
      {look === 'over' ? t('ui.timeUp') : look === 'last' ? String(left) : clockFace(left)}
      {!running && left > 0 && <span class="note">{t('ui.paused')}</span>}
      {look === 'soon' && <span class="note">{t('stage.minuteLeft')}</span>}
    </div>
  );
}
