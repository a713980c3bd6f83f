import { useEffect } from 'preact/hooks';
import type { SlotEntity } from '../../state/entities';
import { type RoomWarning as Warning, warningOf } from '../../state/roomWarnings';
import { t } from '../../state/words';
import { announce } from '../announce';
import { clockFace } from '../clockFace';
import { Notice } from '../Notice';
import { useSecondsLeft } from '../useSecondsLeft';

/** Felt through a pocket. */
const pattern = [200, 100, 200];

/** Says that the room is about to close: for eyes all the time, for ears and hands once each time it becomes serious. */
export function RoomWarning({ slot, now }: { slot: SlotEntity | undefined; now: () => number }) {
  useSecondsLeft({ seconds: 0, ...(slot?.endsAt === undefined ? {} : { endsAt: slot.endsAt }) }, now);
  const warning = warningOf(slot, now());
  useEffect(() => {
    if (warning) {
      announce(spoken(warning));
      navigator.vibrate?.(pattern);
    }
  }, [warning?.kind]);
  return warning ? (
    <aside class={`room-warning ${warning.kind}`} aria-label={t('kinds.roomEnds')}>
      <Notice kind="waiting">{written(warning)}</Notice>
    </aside>
  ) : null;
}

function written(warning: Warning): string {
  switch (warning.kind) {
    case 'soon':
      return t('kinds.roomMinutes', { count: warning.minutes });
    case 'last':
      return t('kinds.roomLast');
    case 'calledBack':
      return t('kinds.calledBack', { time: clockFace(warning.seconds) });
  }
}

/** A countdown is read out once, with the number it began with. */
function spoken(warning: Warning): string {
  return warning.kind === 'calledBack' ? t('kinds.calledBackSaid', { count: warning.seconds }) : written(warning);
}
