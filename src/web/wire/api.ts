import type { Audience, HostsMade, PeopleFound, Refusal, Snapshot, Template } from './contract';
import { type Ask, bearer, refusalIn, request, sessionPath } from './http';
import { isRecord, isSnapshot } from './messages';

/** What a request came to: the body, or why not. */
export type Answer<T> = { ok: T } | { refused: Refusal };

/** `GET /api/sessions/{code}`. */
export type About = {
  code: string;
  title: string;
  language: string;
  ended: boolean;
  admits: boolean;
  /** Whether a passphrase is asked for. */
  passphrase?: boolean;
};

export type Created = {
  code: string;
  facilitator: string;
  stage: string;
  /** The learning cycle that it belongs to; with its owner's secret, told once, when it is new. */
  cycle?: { id: string; name: string; owner?: string };
};

/** `GET /api/sessions/{code}/address`: what the QR code says, the same for reading, and whether phones cannot reach it. */
export type Address = { join: string; short: string; local: boolean };

/** Milliseconds for what may be long, in a hall that shares one narrow link. */
const download = 30_000;

/** And for what a facilitator sends over it. */
const upload = 60_000;

const isText = (value: unknown): value is string => typeof value === 'string';

export function about(code: string): Promise<Answer<About>> {
  return ask(sessionPath(code), (body): body is About => isRecord(body) && isText(body.title) && isText(body.code));
}

/** The agenda as a template; the facilitator's token asks. */
export function agendaOf(code: string, token: string): Promise<Answer<Template>> {
  return ask(`${sessionPath(code)}/agenda`, isTemplate, { token });
}

/** Whether something read from a file is an agenda; the server looks at what is in it. */
export function isTemplate(read: unknown): read is Template {
  return isRecord(read) && typeof read.version === 'number' && isText(read.title) && Array.isArray(read.steps);
}

export function addressOf(code: string): Promise<Answer<Address>> {
  return ask(
    `${sessionPath(code)}/address`,
    (body): body is Address => isRecord(body) && isText(body.join) && isText(body.short),
  );
}

/** Makes a share link of the report; the facilitator's token asks. */
export function shareReport(code: string, token: string): Promise<Answer<{ token: string }>> {
  const is = (body: unknown): body is { token: string } => isRecord(body) && isText(body.token);
  return ask(`${sessionPath(code)}/links`, is, { method: 'POST', token });
}

/** Makes a link and a code for the hosts of the first so many rooms; the facilitator's token asks. */
export function inviteHosts(code: string, token: string, rooms: number): Promise<Answer<HostsMade>> {
  const is = (body: unknown): body is HostsMade => isRecord(body) && Array.isArray(body.hosts);
  return ask(`${sessionPath(code)}/hosts`, is, { method: 'POST', token, body: { from: 1, to: rooms } });
}

/** Makes the link of a sponsor; the facilitator's token asks. */
export function inviteSponsor(code: string, token: string, name: string): Promise<Answer<{ token: string }>> {
  const is = (body: unknown): body is { token: string } => isRecord(body) && isText(body.token);
  return ask(`${sessionPath(code)}/sponsors`, is, { method: 'POST', token, body: { name } });
}

/** People with a seat, by name or number; the facilitator's token asks. */
export function peopleOf(code: string, token: string, find: string): Promise<Answer<PeopleFound>> {
  const is = (body: unknown): body is PeopleFound => isRecord(body) && Array.isArray(body.people);
  return ask(`${sessionPath(code)}/people`, is, { method: 'POST', token, body: { text: find } });
}

/** Sets the passphrase at the door, or (empty) takes it away; the facilitator's token asks. */
export function setPassphrase(code: string, token: string, passphrase: string): Promise<Answer<unknown>> {
  const is = (_: unknown): _ is unknown => true;
  return ask(`${sessionPath(code)}/passphrase`, is, { method: 'POST', token, body: { passphrase } });
}

/** Keeps a picture of a talk; the facilitator's token asks. */
export async function keepPicture(code: string, token: string, picture: Blob): Promise<Answer<{ key: string }>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), upload);
  try {
    const response = await fetch(`${sessionPath(code)}/pictures`, {
      method: 'POST',
      headers: bearer(token),
      body: picture,
      signal: stop.signal,
    });
    const body: unknown = await response.json();
    return response.ok && isRecord(body) && isText(body.key)
      ? { ok: { key: body.key } }
      : { refused: refusalIn(body)?.refused ?? nearest(response.status) };
  } catch {
    return { refused: { code: 'unavailable' } };
  } finally {
    clearTimeout(timer);
  }
}

export function snapshot(
  code: string,
  audience: Audience,
  number: number,
  token: string,
  room?: number,
): Promise<Answer<Snapshot>> {
  const place = room === undefined ? '' : `?place=${room}`;
  return ask(`${sessionPath(code)}/snapshots/${audience}/${number}${place}`, isSnapshot, { token, ms: download });
}

export async function ask<T>(url: string, is: (body: unknown) => body is T, wish: Ask = {}): Promise<Answer<T>> {
  try {
    const { ok, status, body } = await request(url, wish);
    return ok && is(body) ? { ok: body } : { refused: refusalIn(body)?.refused ?? nearest(status) };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}

/** Without a code, the nearest by status. */
function nearest(status: number): Refusal {
  return { code: status === 404 ? 'noSuchSession' : status === 401 || status === 403 ? 'notAllowed' : 'unavailable' };
}
