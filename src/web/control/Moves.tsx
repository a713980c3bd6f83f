import { t } from '../state/words';
import { Button } from '../ui/Button';
import { voteAhead } from './along';
import type { Desk } from './desk';
import { Lesser } from './Lesser';
import { labelOf } from './primaryLabel';
import { UndoButton } from './UndoButton';
import { VoteSettings } from './VoteSettings';

/** The buttons that move the session on: one big one that says what happens, and few beside it. */
export function Moves({ desk }: { desk: Desk }) {
  const primary = desk.primary.value;
  const ahead = voteAhead(desk.now.value, desk.steps.value, desk.ended.value);
  const settled = primary.kind === 'openVoting' ? primary.ballot : ahead?.key;
  const now = desk.now.value;
  const inRooms = now.kind === 'breakout' && now.phase === 'open';
  const press = (event: MouseEvent) => {
    if (event.detail < 2) {
      void desk.proceed(); // A double click is one wish: the button says something else by the second.
    }
  };

  return (
    <div class="moves">
      <div class="buttons drive">
        {primary.kind !== 'nothing' && (
          <Button
            kind={primary.kind === 'endSession' ? 'plain' : 'primary'}
            class={`big ${primary.kind}`}
            onClick={press}
          >
            {labelOf(primary, desk)}
          </Button>
        )}
        {ahead && <Button onClick={() => desk.openVoting(ahead.key)}>{t('control.openVoting')}</Button>}
        {!desk.ended.value && !inRooms && (
          <Button onClick={() => desk.ask({ kind: 'ask' })}>{t('control.askNow')}</Button>
        )}
        <Back desk={desk} />
        <UndoButton desk={desk} />
      </div>
      <Lesser desk={desk} />
      {settled && <VoteSettings desk={desk} ballot={settled} />}
    </div>
  );
}

function Back({ desk }: { desk: Desk }) {
  const command = desk.backward.value;
  return command && command.kind !== 'returnFrom' ? (
    <Button kind="quiet" onClick={() => desk.back()}>
      {t(command.kind === 'turnPage' || command.kind === 'turnWall' ? 'control.pageBack' : 'control.back')}
    </Button>
  ) : null;
}
