import type { SceneOf } from '../state/entities';
import { type KeyedRoom, roomsOf } from '../state/roomSelectors';
import { t } from '../state/words';
import { Stood } from './HandedIn';
import type { RoomDesk } from './roomDesk';

/** While the room is not open: what comes, and what the hall does meanwhile. */
export function Elsewhere({ desk }: { desk: RoomDesk }) {
  const now = desk.now.value;
  const shared = desk.live.shared.value;
  const room = roomsOf(shared).find(({ number }) => number === desk.room);
  const forming = now.kind === 'breakout' && now.phase === 'forming';
  const stood = now.kind === 'breakout' && room && (now.phase === 'closed' || (now.phase === 'open' && room.closed));
  return (
    <>
      <section class="panel elsewhere">
        <p class="big" role="status">
          {now.kind === 'breakout' ? said(now, room, desk.room) : t(stillOrOver(now.kind))}
        </p>
        {forming && room && <p>{t('host.willCome', { count: room.people })}</p>}
        {'question' in now && (
          <p class="hint">
            {t('host.hallNow')}: {now.question}
          </p>
        )}
        {now.kind === 'lobby' && <p class="hint">{t('host.noRooms')}</p>}
        {(now.kind === 'teams' || now.kind === 'canvas') && <p>{t('host.teamsWrite')}</p>}
      </section>
      {stood && <Stood desk={desk} />}
    </>
  );
}

function said(now: SceneOf<'breakout'>, room: KeyedRoom | undefined, number: number): string {
  return !room
    ? t('host.noSuchRoom', { number })
    : t(now.phase === 'forming' ? 'host.soon' : now.phase === 'open' ? 'host.roomClosed' : 'host.allBack');
}

function stillOrOver(kind: string) {
  return kind === 'lobby' ? 'host.notBegun' : kind === 'ended' ? 'host.ended' : 'host.noRooms';
}
