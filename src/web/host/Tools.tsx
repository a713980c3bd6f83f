import type { Command, NowEntity } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { RoomDesk } from './roomDesk';

/** What can be done with what the room is at: what usually comes next first. */
export function Tools({ desk, now }: { desk: RoomDesk; now: NowEntity }) {
  const board = desk.here.value?.board;
  const away = 'activity' in now && now.activity !== board;
  return (
    <div class="tools">
      <Kind desk={desk} now={now} />
      {away && board !== undefined && (
        <Button onClick={() => desk.act({ kind: 'go', to: board })}>{t('host.toBoard')}</Button>
      )}
    </div>
  );
}

function Kind({ desk, now }: { desk: RoomDesk; now: NowEntity }) {
  const ballot = desk.here.value?.ballot;
  const button = (words: string, command: Command, kind: 'primary' | 'plain' = 'primary') => (
    <Button kind={kind} onClick={() => desk.act(command)}>
      {words}
    </Button>
  );
  switch (now.kind) {
    case 'board':
      return (
        <>
          {ballot !== undefined && now.activity === desk.here.value?.board && (
            <Button kind="primary" onClick={() => desk.openVoting(ballot)}>
              {t('host.openVoting')}
            </Button>
          )}
          {now.open
            ? button(t('host.closeBoard'), { kind: 'closeBoard', board: now.activity }, 'plain')
            : button(t('host.openBoard'), { kind: 'openBoard', board: now.activity }, 'plain')}
        </>
      );
    case 'ballot':
      return (
        <>
          {now.phase === 'waiting' && button(t('host.openVoting'), { kind: 'openVoting', ballot: now.activity })}
          {now.phase === 'open' && button(t('host.closeVoting'), { kind: 'closeVoting', ballot: now.activity })}
          {now.phase === 'closed' && (
            <>
              {button(t('host.reveal'), { kind: 'revealResults', ballot: now.activity })}
              {button(t('host.openVotingAgain'), { kind: 'openVoting', ballot: now.activity }, 'plain')}
            </>
          )}
        </>
      );
    case 'poll':
    case 'consent':
      return (
        <>
          {now.phase === 'waiting' && button(t('host.openPoll'), { kind: 'openPoll', poll: now.activity })}
          {(now.phase === 'open' || now.phase === 'closed') &&
            button(t('host.showResult'), { kind: 'revealPoll', poll: now.activity })}
          {now.phase === 'open' && button(t('host.closePoll'), { kind: 'closePoll', poll: now.activity }, 'plain')}
          {now.phase === 'closed' && button(t('host.openPollAgain'), { kind: 'openPoll', poll: now.activity }, 'plain')}
        </>
      );
    default:
      return null;
  }
}
