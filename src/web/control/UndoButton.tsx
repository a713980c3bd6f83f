import { t } from '../state/words';
import { Button } from '../ui/Button';
import { useSecondsLeft } from '../ui/useSecondsLeft';
import type { Desk } from './desk';
import { sessionNow, takeBack, undoEnds, undoSeconds } from './undo';

/** Takes the last step back, for five seconds after it. */
export function UndoButton({ desk }: { desk: Desk }) {
  const undo = desk.undo.value;
  const left = useSecondsLeft({ seconds: undoSeconds, endsAt: undo ? undoEnds(undo) : 0 }, () => sessionNow(desk));
  return left > 0 ? (
    <Button class="undo" onClick={() => takeBack(desk)}>
      {t('control.undo')}
      {'\u00a0'}
      <span aria-hidden="true">{Math.min(left, undoSeconds)}</span>
    </Button>
  ) : null;
}
