import type { View } from './applyPatch';
import type { HereEntity } from './entities';
import { type Pending, wishes } from './pending';
import { isSentUp, ownRoomOf } from './roomSelectors';
import type { Shown } from './shownAnswers';

/** The room chosen (by number), the last wish counted; whether it has a place there only the server knows. */
export function shownRoom(own: View, pending: readonly Pending[], breakout: string): Shown<number | undefined> {
  const last = wishes(pending, 'chooseRoom')
    .filter(({ command }) => command.breakout === breakout)
    .at(-1);
  return last
    ? { value: last.command.room, saved: last.acked !== undefined }
    : { value: ownRoomOf(own)?.number, saved: true };
}

/** Whether a room calls for help, the last wish counted. */
export function shownHelp(here: HereEntity, pending: readonly Pending[]): boolean {
  const last = wishes(pending, 'callForHelp')
    .filter(({ command }) => command.room === here.number)
    .at(-1);
  return last ? last.command.on : here.help;
}

/** Whether an idea of a room stands on the main board too, the last wish counted. */
export function shownSent(shared: View, pending: readonly Pending[], idea: string): boolean {
  const last = wishes(pending, 'sendUp')
    .filter(({ command }) => command.idea === idea)
    .at(-1);
  return last ? last.command.up : isSentUp(shared, idea);
}
