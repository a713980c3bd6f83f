import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { type Primary, stepBefore, voteAhead } from './primary';
import { VoteSettings } from './VoteSettings';

/** The buttons that move the session on: one big one that says what happens, and few beside it. */
export function Moves({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const primary = desk.primary.value;
  const ahead = voteAhead(now, desk.steps.value, desk.ended.value);
  const settled = primary.kind === 'openVoting' ? primary.ballot : ahead?.key;
  const press = (event: MouseEvent) => {
    if (event.detail < 2) {
      void desk.proceed(); // A double click is one wish: the button says something else by the second.
    }
  };

  return (
    <div class="moves">
      <div class="buttons">
        {primary.kind !== 'nothing' && (
          <Button kind={primary.kind === 'endSession' ? 'plain' : 'primary'} class="big" onClick={press}>
            {labelOf(primary)}
          </Button>
        )}
        {ahead && <Button onClick={() => desk.openVoting(ahead.key)}>{t('control.openVoting')}</Button>}
        <Lesser desk={desk} />
      </div>
      {settled && <VoteSettings desk={desk} ballot={settled} />}
    </div>
  );
}

/** What may be undone or done beside: the board closed and opened, the vote opened again, the step before. */
function Lesser({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  if (desk.ended.value) {
    return null;
  }
  return (
    <>
      {now.kind === 'board' && now.open && (
        <Button onClick={() => desk.act({ kind: 'closeBoard', board: now.activity })}>{t('control.closeBoard')}</Button>
      )}
      {now.kind === 'board' && !now.open && (
        <Button onClick={() => desk.act({ kind: 'openBoard', board: now.activity })}>{t('control.openBoard')}</Button>
      )}
      {now.kind === 'ballot' && now.phase === 'closed' && (
        <Button onClick={() => desk.act({ kind: 'openVoting', ballot: now.activity })}>
          {t('control.openVotingAgain')}
        </Button>
      )}
      {stepBefore(now, desk.steps.value) && (
        <Button kind="quiet" onClick={() => desk.back()}>
          {t('control.back')}
        </Button>
      )}
    </>
  );
}

function labelOf(primary: Exclude<Primary, { kind: 'nothing' }>): string {
  switch (primary.kind) {
    case 'start':
      return t('control.start');
    case 'next':
      return primary.step.plan.kind === 'ballot'
        ? t('control.nextVote')
        : t('control.nextIs', { question: primary.step.plan.question });
    case 'openVoting':
      return t('control.openVoting');
    case 'closeVoting':
      return t('control.closeVoting');
    case 'revealResults':
      return t('control.reveal');
    case 'endSession':
      return t('control.end');
    case 'nothing':
      return '';
  }
}
