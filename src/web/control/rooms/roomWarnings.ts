import type { SceneOf } from '../../state/entities';
import type { KeyedRoom } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { roomName } from '../../ui/roomName';

/** More names than these are a number. */
const named = 4;

/** What is said of one or several rooms, and the first of them. */
export type RoomWarning = { text: string; room: number };

/** What matters of the rooms now: who calls for help, the longest waiting first, and which have nobody to run them. */
export function roomWarnings(rooms: readonly KeyedRoom[], phase: SceneOf<'breakout'>['phase']): RoomWarning[] {
  if (phase === 'closed') {
    return [];
  }
  const calling = rooms
    .filter((room) => room.helpSince !== undefined)
    .sort((a, b) => (a.helpSince ?? 0) - (b.helpSince ?? 0));
  const alone = rooms.filter((room) => room.host === 'none' && !room.closed && room.people > 0);
  return [
    ...calling.map((room) => ({ text: t('control.roomCalls', { room: roomName(room) }), room: room.number })),
    ...alone.slice(0, 1).map((first) => ({
      text:
        alone.length > named
          ? t('control.roomsWithoutHost', { count: alone.length })
          : t('control.theseWithoutHost', { rooms: alone.map(roomName).join(', ') }),
      room: first.number,
    })),
  ];
}
