import { type Answer, ask } from './api';
import type { MemberWish, ProgrammeCommand, ProgrammeSheet, SendAnswer } from './contract';
import { fileOf } from './files';
import { isRecord, isSendAnswer } from './messages';
import { randomId } from './random';

const path = (id: string) => `/api/programmes/${encodeURIComponent(id)}`;

/** A learning cycle as the bearer may read it. */
export function programmeOf(id: string, token: string): Promise<Answer<ProgrammeSheet>> {
  const is = (body: unknown): body is ProgrammeSheet =>
    isRecord(body) && Array.isArray(body.projects) && Array.isArray(body.editions) && Array.isArray(body.growth);
  return ask(path(id), is, { token });
}

/** Asks for one change; a repeat after a lost answer changes nothing. */
export async function askProgramme(id: string, token: string, command: ProgrammeCommand): Promise<Answer<SendAnswer>> {
  const body = { id: randomId(), command };
  const first = await ask(`${path(id)}/commands`, isSendAnswer, { method: 'POST', token, body });
  const again = 'refused' in first && first.refused.code === 'unavailable';
  const answer = again ? await ask(`${path(id)}/commands`, isSendAnswer, { method: 'POST', token, body }) : first;
  return 'ok' in answer && answer.ok.refused ? { refused: answer.ok.refused } : answer;
}

/** Makes somebody's own link to a project; told once. */
export function inviteMember(id: string, token: string, wish: MemberWish): Promise<Answer<{ token: string }>> {
  const is = (body: unknown): body is { token: string } => isRecord(body) && typeof body.token === 'string';
  return ask(`${path(id)}/members`, is, { method: 'POST', token, body: wish });
}

/** What was asked so that lessons stick, as a file. */
export function requestsFile(id: string, token: string): Promise<Blob | undefined> {
  return fileOf(`${path(id)}/requests.csv`, token);
}

/** Best practices that may be shared, as a file. */
export function practicesFile(id: string, token: string): Promise<Blob | undefined> {
  return fileOf(`${path(id)}/practices.csv`, token);
}

/** A cycle with all its sessions, as a file. */
export function archiveFile(id: string, token: string): Promise<Blob | undefined> {
  return fileOf(`${path(id)}/archive`, token);
}
