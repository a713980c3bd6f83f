import { t } from '../state/words';
import { minutesLate, type Schedule } from './schedule';

/** How the clock stands against the plan, in words. */
export function Late({ schedule }: { schedule: Schedule }) {
  if (schedule.late === undefined) {
    return null;
  }
  const late = minutesLate(schedule.late);
  return (
    <span class={late > 0 ? 'pace late' : 'pace'}>
      {late === 0 ? t('control.onTime') : t(late > 0 ? 'control.late' : 'control.early', { minutes: Math.abs(late) })}
    </span>
  );
}
