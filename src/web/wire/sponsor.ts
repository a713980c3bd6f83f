import type { Answer } from './api';
import type { ProgrammeCommand, ProgrammeSheet, SendAnswer, SponsorKnown } from './contract';
import { type Ask, refusalIn, request, sessionPath } from './http';
import { isRecord } from './messages';
import { randomId } from './random';

const cyclePath = (id: string) => `/api/programmes/${encodeURIComponent(id)}`;

/** Who the bearer of the token is as a sponsor of the session. */
export function knowSponsor(code: string, token: string): Promise<Answer<SponsorKnown>> {
  const is = (body: unknown): body is SponsorKnown => isRecord(body) && typeof body.sponsor === 'number';
  return ask(`${sessionPath(code)}/sponsor`, is, { token });
}

/** The learning cycle as the bearer may read it. */
export function readCycle(id: string, token: string): Promise<Answer<ProgrammeSheet>> {
  const is = (body: unknown): body is ProgrammeSheet => isRecord(body) && Array.isArray(body.promises);
  return ask(cyclePath(id), is, { token });
}

/** Asks the learning cycle for one change. */
export async function askCycle(id: string, token: string, command: ProgrammeCommand): Promise<Answer<SendAnswer>> {
  const body = { id: randomId(), command };
  const answer = await ask(`${cyclePath(id)}/commands`, isRecord as (body: unknown) => body is SendAnswer, {
    method: 'POST',
    token,
    body,
  });
  return 'ok' in answer && answer.ok.refused ? { refused: answer.ok.refused } : answer;
}

async function ask<T>(url: string, is: (body: unknown) => body is T, wish: Ask): Promise<Answer<T>> {
  try {
    const { ok, status, body } = await request(url, wish);
    return ok && is(body)
      ? { ok: body }
      : { refused: refusalIn(body)?.refused ?? { code: status === 403 ? 'notAllowed' : 'unavailable' } };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}
