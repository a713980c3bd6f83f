import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { catchUp, won } from './catchUp';
import type { Desk } from './desk';
import { minutesLate } from './schedule';

const minute = 60_000;
const growsBy = 5;

/** Late, and which steps could shrink to make up for it. Declined or taken, it comes back when it gets much later. */
export function CatchUpPanel({ desk }: { desk: Desk }) {
  const settled = useSignal<number | undefined>(undefined);
  const schedule = desk.schedule.value;
  const late = minutesLate(schedule.late ?? 0);
  useEffect(() => {
    if (settled.value !== undefined && late < settled.value) {
      settled.value = late;
    }
  }, [late]);

  const shrunk = desk.ended.value ? [] : catchUp(late, desk.steps.value, desk.current.value?.key);
  if (shrunk.length === 0 || (settled.value !== undefined && late < settled.value + growsBy)) {
    return null;
  }

  const use = async () => {
    const minutes = Object.fromEntries(shrunk.map(({ step, to }) => [step.key, to]));
    const begins = schedule.begins;
    settled.value = late;
    // The plan counts on from a later begin, so that its end stays where it was.
    if ((await desk.act({ kind: 'adjustMinutes', minutes })) && begins !== undefined) {
      await desk.act({ kind: 'planDay', beginsAt: Math.round(begins + won(shrunk) * minute) });
    }
  };

  return (
    <section class="panel catch-up" aria-labelledby="catch-up">
      <h2 id="catch-up">{t('control.catchUp', { count: shrunk.length, late })}</h2>
      <ul>
        {shrunk.map(({ step, from, to }) => (
          <li key={step.key}>
            <span class="text">{step.plan.question}</span> <span class="got">{t('control.shrinks', { from, to })}</span>
          </li>
        ))}
      </ul>
      {won(shrunk) < late && <p class="hint">{t('control.stillLate', { count: late - won(shrunk) })}</p>}
      <div class="buttons">
        <Button onClick={use}>{t('control.useTimes')}</Button>
        <Button kind="quiet" onClick={() => (settled.value = late)}>
          {t('control.notNow')}
        </Button>
      </div>
    </section>
  );
}
