import { tokenOf } from '../state/memory';
import { hostTokenOf } from '../state/roomMemory';

/** The tokens of this browser that may open a room, the narrowest first: of its host, of a person in it who was made host,
 * of the facilitator. */
export function waysIn(code: string, room: number): string[] {
  const all = [hostTokenOf(code, room), tokenOf(code, 'participants'), tokenOf(code, 'control')];
  return [...new Set(all.filter((token) => token !== undefined))];
}

/** Where a person who takes part in the session too goes on. */
export function phonePage(code: string): string | undefined {
  return tokenOf(code, 'participants') === undefined ? undefined : `/join/${code}`;
}
