import type { SceneOf } from '../../state/entities';
import { ownRoomOf, roomsOf } from '../../state/roomSelectors';
import { shownRoom } from '../../state/shownRooms';
import { t } from '../../state/words';
import { roomName } from '../../ui/roomName';
import { useSession } from '../useSession';
import { RoomSlip } from './RoomSlip';

/** Rooms or topics to choose from, and whether there is a place. */
export function RoomChoice({ scene }: { scene: SceneOf<'breakout'> }) {
  const session = useSession();
  const own = ownRoomOf(session.own.value);
  const chosen = shownRoom(session.own.value, session.pending.value, scene.activity);
  const mine = chosen.saved ? own : undefined;
  return (
    <>
      <p class={`my-place roomy ${mine ? '' : 'hint'}`} role="status">
        {mine ? (
          <>
            <strong>{roomName(mine)}</strong>{' '}
            {mine.waits === undefined ? t('kinds.roomPlaced') : t('kinds.waitsAs', { count: mine.waits })}
          </>
        ) : (
          t(scene.phase === 'forming' ? 'kinds.pickRoom' : 'kinds.pickOpenRoom')
        )}
      </p>
      <ul class="slips" role="list" aria-label={t('kinds.rooms')}>
        {roomsOf(session.shared.value)
          .filter((room) => !room.closed)
          .map((room) => (
            <RoomSlip key={room.number} scene={scene} room={room} chosen={chosen} />
          ))}
      </ul>
    </>
  );
}
