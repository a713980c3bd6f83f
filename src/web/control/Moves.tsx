import { pitchOf } from '../state/pitches';
import { reviewsOf } from '../state/reviews';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { Lesser } from './Lesser';
import { type Primary, voteAhead } from './primary';
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

function titleOf(desk: Desk, project: string): string {
  return reviewsOf(desk.live.shared.value).find(({ key }) => key === project)?.title ?? '';
}

function labelOf(primary: Primary, desk: Desk): string {
  switch (primary.kind) {
    case 'start':
      return t('control.start');
    case 'next':
      return primary.step.plan.kind === 'ballot'
        ? t('control.nextVote')
        : t('control.nextIs', { question: primary.step.plan.question });
    case 'nextPage':
      return t('control.nextPage');
    case 'return':
      return primary.to ? t('control.backTo', { question: primary.to.plan.question }) : t('control.backToLobby');
    case 'openPoll':
      return t('control.openPoll');
    case 'showResult':
      return t('control.showResult');
    case 'askFeedback':
      return t('control.askFeedback');
    case 'beginPitch':
    case 'nextPitch':
      return t(`control.${primary.kind}`, { title: pitchOf(desk.live.shared.value, primary.pitch)?.title ?? '' });
    case 'askRoom':
      return t('control.projects.askRoom');
    case 'nextProject':
      return t('control.projects.nextProject', { title: titleOf(desk, primary.project) });
    case 'openVoting':
      return t('control.openVoting');
    case 'openRating':
      return t('control.rating.open');
    case 'closeRating':
      return t('control.rating.close');
    case 'closeVoting':
      return t('control.closeVoting');
    case 'openMatrix':
      return t('control.matrix.open');
    case 'closeMatrix':
      return t('control.matrix.close');
    case 'revealResults':
      return t('control.reveal');
    case 'openRooms':
      return t('control.openRooms');
    case 'callBack':
      return t('control.callBack');
    case 'openMarking':
    case 'showSums':
    case 'closeChoice':
      return t(`control.${primary.kind}`);
    case 'openScan':
    case 'closeScan':
      return t(`control.scan.${primary.kind}`);
    case 'endSession':
      return t('control.end');
    case 'nothing':
      return '';
  }
}
