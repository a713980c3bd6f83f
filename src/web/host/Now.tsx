import type { BallotPhase, NowEntity } from '../state/entities';
import { countOf } from '../state/selectors';
import { t } from '../state/words';
import { SightTools } from '../ui/boards/SightTools';
import type { RoomDesk } from './roomDesk';
import { sentUpOf } from './sentUp';
import { Tools } from './Tools';

/** What the room is at, how far people are, and what comes. */
export function Now({ desk }: { desk: RoomDesk }) {
  const now = desk.now.value;
  const facts = [factOf(now), countSaid(desk, now), sentSaid(desk)].filter((fact) => fact !== undefined);
  return (
    <section class="panel now">
      <h2>{'question' in now ? now.question : ''}</h2>
      <p class="facts" role="status">
        {facts.join(' · ')}
      </p>
      <Tools desk={desk} now={now} />
      {now.kind === 'board' && now.open && <p class="hint">{t('host.boardNext')}</p>}
      {now.kind === 'board' && <SightTools now={now} act={desk.act} clock={desk.live.now} />}
    </section>
  );
}

function factOf(now: NowEntity): string | undefined {
  switch (now.kind) {
    case 'board':
    case 'checkIn':
      return t(now.open ? 'host.boardOpen' : 'host.boardClosed');
    case 'ballot':
      return t(votes[now.phase]);
    case 'poll':
    case 'consent':
      return t(polls[now.phase]);
    default:
      return undefined;
  }
}

const votes = {
  waiting: 'host.voteWaiting',
  open: 'host.voteOpen',
  closed: 'host.voteClosed',
  revealed: 'host.shown',
} as const satisfies Record<BallotPhase, string>;

const polls = {
  waiting: 'host.voteWaiting',
  open: 'host.pollOpen',
  closed: 'host.pollClosed',
  revealed: 'host.shown',
} as const satisfies Record<BallotPhase, string>;

function sentSaid({ live }: RoomDesk): string | undefined {
  const sent = sentUpOf(live.shared.value, live.pending.value).length;
  return sent > 0 ? t('host.onMain', { count: sent }) : undefined;
}

function countSaid({ live }: RoomDesk, now: NowEntity): string | undefined {
  const shared = live.shared.value;
  const voters = countOf(shared, 'voters');
  const answers = countOf(shared, 'answers');
  return now.kind === 'ballot' && now.phase !== 'waiting' && voters !== undefined
    ? t('host.voted', { count: voters })
    : answers !== undefined
      ? t('host.answered', { count: answers })
      : undefined;
}
