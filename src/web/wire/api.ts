import type { Audience, Refusal, RefusalCode, Report, Snapshot, StartingPoint } from './contract';
import { isRecord, isSnapshot } from './messages';
import { within } from './waiting';

/** What a request came to: the body, or why not. */
export type Answer<T> = { ok: T } | { refused: Refusal };

/** `GET /api/sessions/{code}`. */
export type About = { code: string; title: string; language: string; ended: boolean; admits: boolean };

export type Created = { code: string; facilitator: string; stage: string };

/** `GET /api/sessions/{code}/address`: what the QR code says, the same for reading, and whether phones cannot reach it. */
export type Address = { join: string; short: string; local: boolean };

const isText = (value: unknown): value is string => typeof value === 'string';

export function about(code: string): Promise<Answer<About>> {
  return ask(`${path(code)}`, (body): body is About => isRecord(body) && isText(body.title) && isText(body.code));
}

export function createSession(wish: {
  title: string;
  start: StartingPoint;
  language: string;
}): Promise<Answer<Created>> {
  return ask('/api/sessions', isCreated, { method: 'POST', body: wish });
}

export function addressOf(code: string): Promise<Answer<Address>> {
  return ask(
    `${path(code)}/address`,
    (body): body is Address => isRecord(body) && isText(body.join) && isText(body.short),
  );
}

/** Makes a share link of the report; the facilitator's token asks. */
export function shareReport(code: string, token: string): Promise<Answer<{ token: string }>> {
  const is = (body: unknown): body is { token: string } => isRecord(body) && isText(body.token);
  return ask(`${path(code)}/links`, is, { method: 'POST', token });
}

export function reportOf(code: string, token: string): Promise<Answer<Report>> {
  const is = (body: unknown): body is Report =>
    isRecord(body) && Array.isArray(body.boards) && Array.isArray(body.ballots);
  return ask(`${path(code)}/report`, is, { token });
}

/** The report as a file, to be saved: links carry no token, so the page fetches it. */
export async function reportFile(code: string, token: string, format: 'csv' | 'json'): Promise<Blob | undefined> {
  try {
    const response = await fetch(`${path(code)}/report?format=${format}`, { headers: bearer(token) });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

export function snapshot(code: string, audience: Audience, number: number, token: string): Promise<Answer<Snapshot>> {
  return ask(`${path(code)}/snapshots/${audience}/${number}`, isSnapshot, { token });
}

function isCreated(body: unknown): body is Created {
  return isRecord(body) && isText(body.code) && isText(body.facilitator) && isText(body.stage);
}

const path = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

type Request = { method?: 'POST'; token?: string; body?: unknown };

async function ask<T>(url: string, is: (body: unknown) => body is T, request: Request = {}): Promise<Answer<T>> {
  try {
    const response = await within(
      10_000,
      fetch(url, {
        method: request.method ?? 'GET',
        headers: {
          ...(request.token === undefined ? {} : bearer(request.token)),
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: request.body === undefined ? null : JSON.stringify(request.body),
      }),
    );
    const body: unknown = await response.json();
    return response.ok && is(body) ? { ok: body } : { refused: problem(response.status, body) };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}

/** ProblemDetails with a `code`; without one, the nearest by status. */
function problem(status: number, body: unknown): Refusal {
  if (isRecord(body) && isText(body.code)) {
    const values = isRecord(body.values) ? { values: body.values as Record<string, number> } : {};
    return { code: body.code as RefusalCode, ...values };
  }

  return { code: status === 404 ? 'noSuchSession' : status === 401 || status === 403 ? 'notAllowed' : 'unavailable' };
}
