import { useSignal } from '@preact/signals';
import { secondsIn } from '../control/fields';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { RoomDesk } from './roomDesk';

const presets = [1, 3, 5, 10];

/** A time limit of the room's own, within the time that the room is open. */
export function Timer({ desk }: { desk: RoomDesk }) {
  const { room } = desk;
  const timer = desk.ownTimer.value;
  const over = timer?.leftMs === 0;
  const paused = timer?.leftMs !== undefined && !over;
  return (
    <section class="panel">
      <h2>{t('host.timer')}</h2>
      {timer && (
        <div class="tools">
          {!over && !paused && (
            <Button onClick={() => desk.act({ kind: 'pauseTimer', room })}>{t('host.pauseTimer')}</Button>
          )}
          {paused && <Button onClick={() => desk.act({ kind: 'resumeTimer', room })}>{t('host.resumeTimer')}</Button>}
          <Button onClick={() => desk.act({ kind: 'addTime', room, seconds: 60 })}>{t('host.addMinute')}</Button>
          <Button onClick={() => desk.act({ kind: 'stopTimer', room })}>{t('host.stopTimer')}</Button>
        </div>
      )}
      {(!timer || over) && <StartTimer desk={desk} />}
    </section>
  );
}

function StartTimer({ desk }: { desk: RoomDesk }) {
  const minutes = useSignal('5');
  const wrong = useSignal(false);
  const start = (event: Event) => {
    event.preventDefault();
    const seconds = secondsIn(minutes.value);
    wrong.value = seconds === undefined;
    if (seconds !== undefined) {
      void desk.act({ kind: 'startTimer', room: desk.room, seconds });
    }
  };
  return (
    <form onSubmit={start} noValidate>
      {/* biome-ignore lint/a11y/useSemanticElements: shortcuts for the field below, not fields. */}
      <div class="tools" role="group" aria-label={t('host.presets')}>
        {presets.map((preset) => (
          <Button
            key={preset}
            pressed={minutes.value === String(preset)}
            onClick={() => (minutes.value = String(preset))}
          >
            {t('host.preset', { count: preset })}
          </Button>
        ))}
      </div>
      <div class="length">
        <label for="minutes">{t('host.minutes')}</label>
        <input
          id="minutes"
          class="input"
          inputMode="decimal"
          autocomplete="off"
          value={minutes.value}
          aria-invalid={wrong.value}
          aria-describedby={wrong.value ? 'minutes-hint' : undefined}
          onInput={(event) => (minutes.value = event.currentTarget.value)}
        />
        <Button type="submit">{t('host.startTimer')}</Button>
      </div>
      {wrong.value && (
        <p id="minutes-hint" class="trouble">
          {t('host.badMinutes')}
        </p>
      )}
    </form>
  );
}
