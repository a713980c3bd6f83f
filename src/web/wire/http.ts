import type { Refusal, RefusalCode } from './contract';
import { isRecord } from './messages';

export type Ask = {
  method?: 'POST' | 'DELETE';
  /** A capability of the session. */
  token?: string;
  body?: unknown;
  /** Milliseconds for all of it, body included; ten seconds unless told. */
  ms?: number;
};

/** What came back; the body is undefined when it is not JSON. */
export type Reply = { ok: boolean; status: number; body: unknown };

export const sessionPath = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** One request, bounded in time. Fails when the network does, when it takes longer, and when it is aborted. */
export async function request(url: string, ask: Ask, abort = new AbortController()): Promise<Reply> {
  const timer = setTimeout(() => abort.abort(), ask.ms ?? 10_000);
  try {
    const response = await fetch(url, {
      method: ask.method ?? 'GET',
      headers: {
        ...(ask.token === undefined ? {} : bearer(ask.token)),
        ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: ask.body === undefined ? null : JSON.stringify(ask.body),
      signal: abort.signal,
    });
    return { ok: response.ok, status: response.status, body: parsed(await response.text()) };
  } finally {
    clearTimeout(timer);
  }
}

/** Why not, in the words of the product's own server; nothing when somebody else answered, such as a proxy. */
export function refusalIn(body: unknown): { refused: Refusal; retryAfterMs?: number } | undefined {
  if (!isRecord(body) || typeof body.code !== 'string') {
    return undefined;
  }

  const values = isRecord(body.values) ? { values: body.values as Record<string, number> } : {};
  const retry = typeof body.retryAfterMs === 'number' ? { retryAfterMs: body.retryAfterMs } : {};
  return { refused: { code: body.code as RefusalCode, ...values }, ...retry };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
