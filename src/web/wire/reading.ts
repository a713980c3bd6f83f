import { type Answer, ask } from './api';
import type { Command, ReadingSheet, SendAnswer } from './contract';
import { sessionPath } from './http';
import { isRecord, isSendAnswer } from './messages';
import { randomId } from './random';

/** The sections of a session, and what the bearer of a seat's secret wrote. */
export function readingOf(code: string, token: string | undefined): Promise<Answer<ReadingSheet>> {
  const is = (body: unknown): body is ReadingSheet => isRecord(body) && Array.isArray(body.sections);
  return ask(`${sessionPath(code)}/reading`, is, token === undefined ? {} : { token });
}

/** Asks a session for one change without a live connection; a repeat after a lost answer changes nothing. */
export async function askSession(code: string, token: string, command: Command): Promise<Answer<SendAnswer>> {
  const url = `${sessionPath(code)}/commands`;
  const body = { id: randomId(), command };
  const first = await ask(url, isSendAnswer, { method: 'POST', token, body });
  const again = 'refused' in first && first.refused.code === 'unavailable';
  const answer = again ? await ask(url, isSendAnswer, { method: 'POST', token, body }) : first;
  return 'ok' in answer && answer.ok.refused ? { refused: answer.ok.refused } : answer;
}
