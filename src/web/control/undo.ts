import type { UndoEntity } from '../state/entities';
import { countOf } from '../state/selectors';
import type { Desk } from './desk';

/** So long the button stands. The server takes a step back a little longer, since a tap may be on its way. */
export const undoSeconds = 5;

/** When the last step can no longer be taken back here. */
export function undoEnds(undo: UndoEntity): number {
  return undo.at + undoSeconds * 1000;
}

/** The time of the session, which stands still while everything is paused. */
export function sessionNow(desk: Desk): number {
  return countOf(desk.live.shared.value, 'paused') ?? desk.live.now();
}

/** Takes the last step back, while that is offered. */
export function takeBack(desk: Desk): void {
  const undo = desk.undo.value;
  if (undo && sessionNow(desk) < undoEnds(undo)) {
    void desk.act({ kind: 'takeBackStep', from: undo.from });
  }
}
