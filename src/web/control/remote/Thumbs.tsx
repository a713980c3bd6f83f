import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { voteAhead } from '../along';
import type { Desk } from '../desk';
import { secondsIn } from '../fields';
import { gateOf } from '../Lesser';
import { labelOf } from '../primaryLabel';
import { UndoButton } from '../UndoButton';
import { HoldButton } from './HoldButton';
import { gateHolds, mustHold } from './holds';

/** Five buttons for one thumb: what comes next is the largest and the nearest. They keep their places, also
 * while a step may be taken back. */
export function Thumbs({ desk }: { desk: Desk }) {
  const primary = desk.primary.value;
  const now = desk.now.value;
  if (desk.ended.value) {
    return null;
  }

  return (
    <footer class="thumbs">
      <Back desk={desk} />
      <Time desk={desk} />
      <Button pressed={desk.cover.value === 'black'} onClick={() => desk.switchCover('black')}>
        {t('control.coverBlack')}
      </Button>
      <div class="second">
        <Beside desk={desk} />
        <UndoButton desk={desk} />
      </div>
      <HoldButton
        key={labelOf(primary, desk)}
        class={`next ${primary.kind === 'endSession' || primary.kind === 'nothing' ? '' : 'primary'}`}
        hold={mustHold(primary, now)}
        onDone={() => void desk.proceed()}
      >
        {primary.kind === 'nothing' ? t('control.remote.wait') : labelOf(primary, desk)}
      </HoldButton>
    </footer>
  );
}

function Back({ desk }: { desk: Desk }) {
  const command = desk.backward.value;
  const page = command?.kind === 'turnPage' || command?.kind === 'turnWall';
  return (
    <Button disabled={command === undefined} onClick={() => desk.back()}>
      {t(page ? 'control.pageBack' : 'control.back')}
    </Button>
  );
}

/** What may be done beside: closing, opening again, or the vote on what is on the board. */
function Beside({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const ahead = voteAhead(now, desk.steps.value, desk.ended.value);
  const gate = gateOf(now);
  if (ahead) {
    return (
      <HoldButton key={ahead.key} hold small onDone={() => void desk.openVoting(ahead.key)}>
        {t('control.openVoting')}
      </HoldButton>
    );
  }
  return gate ? (
    <HoldButton key={gate.label} hold={gateHolds(gate)} small onDone={() => void desk.act(gate.command)}>
      {gate.label}
    </HoldButton>
  ) : (
    <Button onClick={() => desk.ask({ kind: 'ask' })}>{t('control.askNow')}</Button>
  );
}

/** A minute more; without a timer, the one that the step foresees. */
function Time({ desk }: { desk: Desk }) {
  const seconds = secondsIn(desk.minutes.text.value);
  return desk.timer.value ? (
    <Button onClick={() => desk.act({ kind: 'addTime', seconds: 60 })}>{t('control.remote.minute')}</Button>
  ) : (
    <Button
      disabled={seconds === undefined}
      onClick={() => seconds !== undefined && void desk.act({ kind: 'startTimer', seconds })}
    >
      {t('control.startTimer')}
    </Button>
  );
}
