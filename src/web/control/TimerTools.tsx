import { useSignal } from '@preact/signals';
import { soundOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { TimerBadge } from '../ui/TimerBadge';
import type { Desk } from './desk';
import { secondsIn } from './fields';

const presets = [1, 3, 5, 10];

/** The time limit: how long, and what can be done with it while it runs. */
export function TimerTools({ desk }: { desk: Desk }) {
  const timer = desk.timer.value;
  const over = timer?.leftMs === 0;
  const paused = timer?.leftMs !== undefined && !over;

  return (
    <section class="panel time-tools">
      <h2>{t('control.timer')}</h2>
      {timer && <TimerBadge timer={timer} now={desk.live.now} />}
      {timer && (
        <div class="buttons">
          {!over && !paused && (
            <Button onClick={() => desk.act({ kind: 'pauseTimer' })}>{t('control.pauseTimer')}</Button>
          )}
          {paused && <Button onClick={() => desk.act({ kind: 'resumeTimer' })}>{t('control.resumeTimer')}</Button>}
          <Button onClick={() => desk.act({ kind: 'addTime', seconds: 60 })}>{t('control.addMinute')}</Button>
          <Button onClick={() => desk.act({ kind: 'stopTimer' })}>{t('control.stopTimer')}</Button>
        </div>
      )}
      {(!timer || over) && <StartTimer desk={desk} />}
      <label class="check">
        <input
          type="checkbox"
          checked={soundOf(desk.live.shared.value).on}
          onChange={(event) => desk.act({ kind: 'setSound', on: event.currentTarget.checked })}
        />
        {t('control.sound.atEnd')}
      </label>
    </section>
  );
}

function StartTimer({ desk }: { desk: Desk }) {
  const wrong = useSignal(false);
  const minutes = desk.minutes.text;
  const start = (event: Event) => {
    event.preventDefault();
    const seconds = secondsIn(minutes.value);
    wrong.value = seconds === undefined;
    if (seconds !== undefined) {
      void desk.act({ kind: 'startTimer', seconds });
    }
  };

  return (
    <form class="start-timer" onSubmit={start} noValidate>
      {/* biome-ignore lint/a11y/useSemanticElements: shortcuts for the field beside, not fields. */}
      <div class="presets" role="group" aria-label={t('control.presets')}>
        {presets.map((preset) => (
          <button
            key={preset}
            type="button"
            aria-pressed={minutes.value === String(preset)}
            onClick={() => desk.minutes.type(String(preset))}
          >
            {t('control.preset', { count: preset })}
          </button>
        ))}
      </div>
      <div class="length">
        <label for="minutes">{t('control.minutes')}</label>
        <input
          id="minutes"
          class="input"
          inputMode="decimal"
          autocomplete="off"
          value={minutes.value}
          aria-invalid={wrong.value}
          onInput={(event) => desk.minutes.type(event.currentTarget.value)}
        />
        <Button type="submit">{t('control.startTimer')}</Button>
      </div>
      <p class="hint" role="status">
        {wrong.value ? t('control.badMinutes') : closesAtZero(desk) ? t('control.timerCloses') : ''}
      </p>
    </form>
  );
}

/** Whether what is open now would be closed by the timer. */
function closesAtZero(desk: Desk): boolean {
  const now = desk.now.value;
  const open = ('open' in now && now.open) || ('phase' in now && now.phase === 'open');
  return open && 'closesAtZero' in now && now.closesAtZero;
}
