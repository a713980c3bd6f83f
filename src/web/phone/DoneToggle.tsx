import { shownDone } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSession } from './useSession';

/** "I'm done": the facilitator sees how many are, never who. */
export function DoneToggle({ board }: { board: string }) {
  const session = useSession();
  const done = shownDone(session.own.value, session.pending.value, board);
  return (
    <div class="done">
      <Button pressed={done} class="wide" onClick={() => session.send({ kind: 'sayDone', board, done: !done })}>
        {done && <Icon name="check" />}
        {t('phone.done')}
      </Button>
      <p class="hint">{t(done ? 'phone.doneNow' : 'phone.doneHint')}</p>
    </div>
  );
}
