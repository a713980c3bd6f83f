import { store, stored } from '../wire/storage';

/** What this browser remembers about rooms. */

/** The token of the host of a room, by its number. */
export function hostTokenOf(code: string, room: number): string | undefined {
  return stored(`livehub:${code}:host:${room}`);
}

export function rememberHostToken(code: string, room: number, token: string | undefined): void {
  store(`livehub:${code}:host:${room}`, token);
}

/** When that was said to all which was read here last (Unix milliseconds); 0 when nothing was. */
export function readUpTo(code: string): number {
  return Number(stored(`livehub:${code}:said`) ?? 0);
}

export function rememberRead(code: string, at: number): void {
  store(`livehub:${code}:said`, String(at));
}

/** The board of the last room one was in: what was typed there and not sent is found again by it. */
export function roomBoardOf(code: string): string | undefined {
  return stored(`livehub:${code}:roomBoard`);
}

export function rememberRoomBoard(code: string, board: string): void {
  store(`livehub:${code}:roomBoard`, board);
}
