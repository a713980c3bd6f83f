import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { entity, timerOf, under } from './basicSelectors';
import type {
  HereEntity,
  OwnRoomEntity,
  PersonEntity,
  RoomEntity,
  SaidEntity,
  SlotEntity,
  TimerEntity,
} from './entities';

export type KeyedRoom = RoomEntity & { number: number };
export type KeyedPerson = PersonEntity & { number: number };

/** The rooms of the step that is on, in the order of their numbers; none for those who are in one. */
export function roomsOf(shared: View): KeyedRoom[] {
  return under(shared, 'room/')
    .flatMap(([key, value]) =>
      isRecord(value) && 'people' in value ? [{ ...(value as RoomEntity), number: Number(key) }] : [],
    )
    .sort((a, b) => a.number - b.number);
}

/** The people whom this audience may see, in the order in which they came. */
export function peopleOf(shared: View): KeyedPerson[] {
  return under(shared, 'person/')
    .flatMap(([key, value]) => (isRecord(value) ? [{ ...(value as PersonEntity), number: Number(key) }] : []))
    .sort((a, b) => a.number - b.number);
}

/** The room that one is in. */
export function hereOf(shared: View): HereEntity | undefined {
  return entity<HereEntity>(shared, 'here', 'number');
}

/** How long the rooms are open. */
export function slotOf(shared: View): SlotEntity | undefined {
  return entity<SlotEntity>(shared, 'slot', 'openedAt');
}

/** The room that this person belongs to. */
export function ownRoomOf(own: View): OwnRoomEntity | undefined {
  return entity<OwnRoomEntity>(own, 'room', 'number');
}

/** What the facilitator says to all. */
export function saidOf(shared: View): SaidEntity | undefined {
  return entity<SaidEntity>(shared, 'said', 'text');
}

/** Whether an idea of the room stands on the main board too. */
export function isSentUp(shared: View, idea: string): boolean {
  return shared.get(`sent/${idea}`) === true;
}

/** The timer that was started in the room: without one, `timer` says how long the room itself is open. */
export function ownTimerOf(shared: View): TimerEntity | undefined {
  const timer = timerOf(shared);
  const slot = slotOf(shared);
  const isSlot =
    slot?.endsAt !== undefined &&
    timer?.endsAt === slot.endsAt &&
    timer.seconds === Math.trunc((slot.endsAt - slot.openedAt) / 1000);
  return isSlot ? undefined : timer;
}
