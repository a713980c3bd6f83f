import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { Field } from './Field';
import { Trouble } from './Trouble';
import { fieldOf, instantIn } from './timeOfDay';

const hour = 3_600_000;

/** When the day begins: from there the times of all steps are counted. */
export function DayForm({ desk }: { desk: Desk }) {
  const nextHour = Math.ceil(desk.live.now() / hour) * hour;
  const begins = useSignal(fieldOf(desk.day.value ?? desk.schedule.value.begins ?? nextHour));
  const close = () => desk.close();
  const plan = async (beginsAt: number | undefined) => {
    if (await desk.act({ kind: 'planDay', ...(beginsAt === undefined ? {} : { beginsAt }) })) {
      close();
    }
  };
  const save = (event: Event) => {
    event.preventDefault();
    void plan(instantIn(begins.value));
  };

  return (
    <Dialog title={t('control.day')} onClose={close}>
      <form class="plan" onSubmit={save}>
        <Field id="day-begins" label={t('control.dayBegins')} hint={t('control.dayHint')}>
          <input
            id="day-begins"
            class="input"
            type="datetime-local"
            required
            value={begins.value}
            aria-describedby="day-begins-hint"
            onInput={(event) => (begins.value = event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('ui.save')}
          </Button>
          {desk.day.value !== undefined && <Button onClick={() => plan(undefined)}>{t('control.dayNone')}</Button>}
          <Button onClick={close}>{t('ui.cancel')}</Button>
        </div>
      </form>
      <Trouble desk={desk} />
    </Dialog>
  );
}
