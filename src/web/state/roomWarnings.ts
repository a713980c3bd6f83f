import { secondsLeft } from './basicSelectors';
import type { SlotEntity } from './entities';

/** What there is to say about the end of a room. */
export type RoomWarning =
  | { kind: 'soon'; minutes: number }
  | { kind: 'last'; seconds: number }
  | { kind: 'calledBack'; seconds: number };

/** Seconds before the end from which people are told. */
const soon = 5 * 60;
const last = 60;

/** What people in a room are to be told at an instant of the server's clock; nothing while there is time. */
export function warningOf(slot: SlotEntity | undefined, now: number): RoomWarning | undefined {
  if (slot?.endsAt === undefined) {
    return undefined;
  }

  const seconds = secondsLeft({ seconds: 0, endsAt: slot.endsAt }, now);
  if (slot.calledBack) {
    return { kind: 'calledBack', seconds };
  }

  return seconds <= last
    ? { kind: 'last', seconds }
    : seconds <= soon
      ? { kind: 'soon', minutes: Math.ceil(seconds / 60) }
      : undefined;
}
