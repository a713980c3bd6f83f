import { useEffect, useRef } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { StepRow } from './StepRow';
import { timeOfDay } from './timeOfDay';
import { WhoRan } from './WhoRan';

/** The steps of the session in their order: what was, what is, what comes, and when. */
export function Agenda({ desk }: { desk: Desk }) {
  const steps = desk.steps.value;
  const ended = desk.ended.value;
  const panel = useRef<HTMLElement>(null);
  const current = desk.current.value?.key;
  useEffect(() => showCurrent(panel.current), [current]);

  return (
    <section class="panel agenda" ref={panel}>
      <h2>{t('control.agenda')}</h2>
      {steps.length === 0 ? <p class="hint">{t('control.agendaEmpty')}</p> : <Day desk={desk} />}
      <ol>
        {steps.map((step) => (
          <StepRow key={step.key} desk={desk} step={step} />
        ))}
      </ol>
      {steps.length > 0 && <WhoRan desk={desk} />}
      {!ended && (
        <div class="buttons">
          <Button onClick={() => desk.ask({ kind: 'pick' })}>{t('control.addStep')}</Button>
        </div>
      )}
    </section>
  );
}

/** Brings the current step into sight where the agenda scrolls by itself; the page stays where it is. */
function showCurrent(panel: HTMLElement | null): void {
  const row = panel?.querySelector('.current');
  const column = panel?.parentElement;
  if (row && column && column.scrollHeight > column.clientHeight) {
    column.scrollTop += row.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 3;
  }
}

/** When the day begins and ends, and the way to change that. */
function Day({ desk }: { desk: Desk }) {
  const { begins, ends, endsExpected, late } = desk.schedule.value;
  const off =
    late !== undefined &&
    ends !== undefined &&
    endsExpected !== undefined &&
    timeOfDay(ends) !== timeOfDay(endsExpected);
  return (
    <div class="day">
      {begins !== undefined && ends !== undefined && (
        <p>
          {t('control.fromTo', { from: timeOfDay(begins), to: timeOfDay(ends) })}
          {off && <span class="hint"> {t('control.endExpected', { time: timeOfDay(endsExpected) })}</span>}
        </p>
      )}
      {!desk.ended.value && (
        <button type="button" class="link" onClick={() => desk.ask({ kind: 'day' })}>
          {t(desk.day.value === undefined ? 'control.dayAsk' : 'control.dayChange')}
        </button>
      )}
    </div>
  );
}
