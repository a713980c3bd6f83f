import { useSignal } from '@preact/signals';
import { projectCalendar } from '../state/signUps';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';
import type { CycleDesk } from './cycleDesk';

/** The dates of a project for one's own calendar: when the experiment starts, when something is asked, when it ends. */
export function CalendarButton({ desk, project, title }: { desk: CycleDesk; project: string; title: string }) {
  const away = useSignal(false);
  const save = async () => {
    const file = await projectCalendar(desk.id, desk.token, project);
    away.value = file === undefined;
    if (file) {
      saveAs(file, `${title}.ics`);
    }
  };

  return (
    <div class="link">
      <Button onClick={save} label={t('cycle.calendarOf', { title })}>
        {t('cycle.calendar')}
      </Button>
      <p class="hint" role="status">
        {away.value && t('cycle.notReached')}
      </p>
    </div>
  );
}
