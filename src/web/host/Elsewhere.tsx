import type { SceneOf } from '../state/entities';
import { type KeyedRoom, roomsOf } from '../state/roomSelectors';
import { t } from '../state/words';
import { Stood } from './HandedIn';
import type { RoomDesk } from './roomDesk';
import { phonePage } from './ways';

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
        {(now.kind === 'teams' || now.kind === 'canvas') && <Teams code={desk.live.code} />}
      </section>
      {stood && <Stood desk={desk} />}
    </>
  );
}

/** Who wants to write along does so as one of the people. */
function Teams({ code }: { code: string }) {
  return (
    <>
      <p>{t('host.teamsWrite')}</p>
      {!phonePage(code) && (
        <a class="button" href={`/join/${code}`}>
          {t('host.takePart')}
        </a>
      )}
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
