import { isRecord } from '../wire/messages';

/** The code that the host of a room types. */
export type HostCode = { room: number; code: string };

const nameOf = (session: string) => `livehub:${session}:host-codes`;

/** Hands codes that were just made to the page that prints them, in this window and those it opens, and nowhere else. */
export function handHostCodes(session: string, hosts: readonly HostCode[]): void {
  try {
    sessionStorage.setItem(nameOf(session), JSON.stringify(hosts.map(({ room, code }) => ({ room, code }))));
  } catch {
    // Without storage there are no cards; the codes stand on the screen.
  }
}

export function handedHostCodes(session: string): HostCode[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(session)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isHostCode) : [];
  } catch {
    return [];
  }
}

function isHostCode(value: unknown): value is HostCode {
  return isRecord(value) && typeof value.room === 'number' && typeof value.code === 'string';
}
