import { type Answer, ask, type Created } from './api';
import type { ArchiveRead, MadeSheet, MakerSheet, SessionWish } from './contract';
import { type Ask, bearer, refusalIn } from './http';
import { isRecord } from './messages';

/** The token of a browser in which the passphrase was said; without, the ask bears none. */
type Token = string | undefined;

const by = (token: Token): Pick<Ask, 'token'> => (token === undefined ? {} : { token });
const anything = (_: unknown): _ is unknown => true;
const isLink = (body: unknown): body is { token: string } => isRecord(body) && typeof body.token === 'string';

/** What is asked of who makes a session here. */
export function makerOf(token: Token): Promise<Answer<MakerSheet>> {
  const is = (body: unknown): body is MakerSheet => isRecord(body) && typeof body.standing === 'string';
  return ask('/api/makers/me', is, by(token));
}

/** Says the passphrase; a token for this browser. */
export function sayPassphrase(passphrase: string): Promise<Answer<{ token: string }>> {
  return ask('/api/makers', isLink, { method: 'POST', body: { passphrase } });
}

export function endMakerToken(token: string): Promise<Answer<unknown>> {
  return ask('/api/makers/me', anything, { method: 'DELETE', token });
}

/** What this maker has made. */
export function madeBy(token: Token): Promise<Answer<MadeSheet>> {
  const is = (body: unknown): body is MadeSheet =>
    isRecord(body) && Array.isArray(body.sessions) && Array.isArray(body.cycles);
  return ask('/api/makers/sessions', is, by(token));
}

/** A new facilitator link of a session that this maker has made. */
export function newFacilitatorLink(code: string, token: Token): Promise<Answer<{ token: string }>> {
  return ask(`/api/makers/sessions/${encodeURIComponent(code)}/links`, isLink, { method: 'POST', ...by(token) });
}

/** A new owner's link of a learning cycle that this maker has made. */
export function newOwnerLink(id: string, token: Token): Promise<Answer<{ token: string }>> {
  return ask(`/api/makers/cycles/${encodeURIComponent(id)}/links`, isLink, { method: 'POST', ...by(token) });
}

export function createSession(wish: SessionWish, token: Token): Promise<Answer<Created>> {
  return ask('/api/sessions', isCreated, { method: 'POST', body: wish, ...by(token) });
}

/** Takes in an archive. */
export async function bringIn(file: Blob, token: Token): Promise<Answer<ArchiveRead>> {
  try {
    const headers = token === undefined ? {} : bearer(token);
    const response = await fetch('/api/archives', { method: 'POST', headers, body: file });
    const body: unknown = await response.json();
    return response.ok && isRecord(body) && Array.isArray(body.sessions)
      ? { ok: body as ArchiveRead }
      : { refused: refusalIn(body)?.refused ?? { code: 'badArchive' } };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}

function isCreated(body: unknown): body is Created {
  return (
    isRecord(body) &&
    typeof body.code === 'string' &&
    typeof body.facilitator === 'string' &&
    typeof body.stage === 'string'
  );
}
