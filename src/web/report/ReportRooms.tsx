import type { Report, ReportRoom } from '../state/entities';
import { t } from '../state/words';
import { roomName } from '../ui/roomName';
import { ReportBoard } from './ReportBoard';
import { ReportPoll } from './ReportPoll';
import { ReportVote } from './ReportVote';

/** What was done in the rooms: each with its board, its votes and what it was asked. */
export function ReportRooms({ report }: { report: Report }) {
  const rooms = roomsIn(report);
  return rooms.length === 0 ? null : (
    <section class="rooms">
      <h2>{t('report.rooms')}</h2>
      {rooms.map(({ room, boards, ballots, polls }) => (
        <details key={roomName(room)} open={rooms.length <= fewRooms}>
          <summary>{roomName(room)}</summary>
          {boards.map((board, at) => (
            <ReportBoard key={at} board={board} code={report.code} />
          ))}
          {ballots.map((vote, at) => (
            <ReportVote key={at} vote={vote} />
          ))}
          {polls.map((poll, at) => (
            <ReportPoll key={at} poll={poll} />
          ))}
        </details>
      ))}
    </section>
  );
}

/** Up to so many are open from the start. */
const fewRooms = 8;

type InRoom = { room: ReportRoom } & Pick<Report, 'boards' | 'ballots' | 'polls'>;

/** The rooms of which something is kept, in the order of their numbers. */
export function roomsIn({ boards, ballots, polls }: Pick<Report, 'boards' | 'ballots' | 'polls'>): InRoom[] {
  const all = new Map<string, ReportRoom>();
  for (const { room } of [...boards, ...ballots, ...polls]) {
    if (room) {
      all.set(roomName(room), room);
    }
  }

  const isIn = (room: ReportRoom) => (item: { room?: ReportRoom }) =>
    item.room !== undefined && roomName(item.room) === roomName(room);
  return [...all.values()]
    .sort((a, b) => a.number - b.number)
    .map((room) => ({
      room,
      boards: boards.filter(isIn(room)),
      ballots: ballots.filter(isIn(room)),
      polls: polls.filter(isIn(room)),
    }));
}
