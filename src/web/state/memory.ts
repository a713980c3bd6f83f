import type { Audience } from '../wire/contract';
import { isRecord } from '../wire/messages';
import { randomToken } from '../wire/random';
import { store, stored, storedJson, storeForGood } from '../wire/storage';

export { keeps as remembers } from '../wire/storage';

/** What this browser remembers: its tokens, its own sessions, its last join, names, and texts not yet sent. */

export type OwnSession = {
  code: string;
  title: string;
  createdAt: number;
  /** Whether this browser was last a remote of it. */
  remote?: boolean;
};

/** The token of a role in a session. */
export function tokenOf(code: string, audience: Audience): string | undefined {
  return stored(`livehub:${code}:${audience}`);
}

export function rememberToken(code: string, audience: Audience, token: string | undefined): void {
  store(`livehub:${code}:${audience}`, token);
}

/** A fresh token for a seat, remembered. */
export function newSeatToken(code: string): string {
  const token = randomToken();
  rememberToken(code, 'participants', token);
  return token;
}

/** The sessions made in this browser, newest first. */
export function ownSessions(): OwnSession[] {
  const kept = storedJson('livehub:sessions');
  return Array.isArray(kept) ? kept.filter(isOwnSession) : [];
}

export function rememberSession(session: OwnSession): void {
  const others = ownSessions().filter((other) => other.code !== session.code);
  store('livehub:sessions', JSON.stringify([session, ...others].slice(0, 50)));
}

export function forgetSession(code: string): void {
  store('livehub:sessions', JSON.stringify(ownSessions().filter((session) => session.code !== code)));
}

export function lastJoin(): { code: string; title: string } | undefined {
  const kept = storedJson('livehub:last');
  return isRecord(kept) && typeof kept.code === 'string' && typeof kept.title === 'string'
    ? { code: kept.code, title: kept.title }
    : undefined;
}

export function rememberJoin(code: string, title: string): void {
  store('livehub:last', JSON.stringify({ code, title }));
}

/** The name that was last given when joining anywhere: to be offered, not to be sent. */
export function lastName(): string {
  return stored('livehub:name') ?? '';
}

export function rememberName(name: string): void {
  store('livehub:name', name === '' ? undefined : name);
}

/** The language that was chosen on some page here. */
export function chosenLanguage(): string | undefined {
  return stored('livehub:language');
}

export function rememberLanguage(language: string): void {
  store('livehub:language', language);
}

/** The keys of the ideas that were sent from here: nobody else knows whose they are, once the session has ended. */
export function ownIdeas(code: string): string[] {
  const kept = storedJson(`livehub:${code}:ideas`);
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
}

export function rememberIdea(code: string, key: string): void {
  const others = ownIdeas(code).filter((other) => other !== key);
  store(`livehub:${code}:ideas`, JSON.stringify([...others, key].slice(-mostIdeas)));
}

/** As many as fit into a link that can still be scanned. */
const mostIdeas = 120;

/** A text that was typed and not sent: of a board, or of an idea that is being changed. */
export function draftOf(code: string, about: string): string {
  return stored(`livehub:${code}:draft:${about}`) ?? '';
}

export function rememberDraft(code: string, about: string, text: string): void {
  store(`livehub:${code}:draft:${about}`, text === '' ? undefined : text);
}

function isOwnSession(value: unknown): value is OwnSession {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    typeof value.title === 'string' &&
    typeof value.createdAt === 'number'
  );
}

/** The agendas that are kept here, as they were read. */
export function storedAgendas(): unknown[] {
  const kept = storedJson('livehub:agendas');
  return Array.isArray(kept) ? kept : [];
}

/** Keeps these agendas in place of those before; false, and nothing changes, when the browser does not keep that much. */
export function storeAgendas(agendas: readonly unknown[]): boolean {
  return storeForGood('livehub:agendas', JSON.stringify(agendas));
}
