import type { UndoEntity } from '../state/entities';
import type { Desk } from './desk';

/** So long the button stands. The server takes a step back a little longer, since a tap may be on its way. */
export const undoSeconds = 5;

/** When the last step can no longer be taken back here. */
export function undoEnds(undo: UndoEntity): number {
  return undo.at + undoSeconds * 1000;
}

/** Takes the last step back, while that is offered. */
export function takeBack(desk: Desk): void {
  const undo = desk.undo.value;
  if (undo && desk.live.now() < undoEnds(undo)) {
    void desk.act({ kind: 'takeBackStep', from: undo.from });
  }
}
