import { type Answer, ask } from './api';
import type { DueList, InvitationDesk, InvitationSheet, ProgrammeCommand, Refusal } from './contract';
import { fileOf } from './files';
import type { Ask } from './http';
import { isRecord } from './messages';
import { askProgramme } from './programmes';
import { randomId } from './random';

export const cyclePath = (id: string) => `/api/programmes/${encodeURIComponent(id)}`;
export const signUpPath = (id: string, code: string) => `${cyclePath(id)}/signups/${encodeURIComponent(code)}`;

/** A sign-up page; with one's own secret also what one said. */
export function signUpPage(id: string, code: string, token?: string): Promise<Answer<InvitationSheet>> {
  return ask(signUpPath(id, code), isSheet, token === undefined ? {} : { token });
}

/** Shows with the secret of one's seat that one was there. */
export function wasThere(id: string, code: string, token: string, seat: string): Promise<Answer<InvitationSheet>> {
  return ask(`${signUpPath(id, code)}/attended`, isSheet, { method: 'POST', token, body: { seat } });
}

/** Answers, withdraws, or has oneself forgotten. */
export function answerSignUp(id: string, code: string, token: string, command: ProgrammeCommand) {
  return send(`${signUpPath(id, code)}/commands`, token, command);
}

export function signUpDesks(id: string, token: string): Promise<Answer<InvitationDesk[]>> {
  return ask(`${cyclePath(id)}/signups`, (body): body is InvitationDesk[] => Array.isArray(body), { token });
}

export function dueMessages(id: string, token: string): Promise<Answer<DueList>> {
  const is = (body: unknown): body is DueList => isRecord(body) && Array.isArray(body.items);
  return ask(`${cyclePath(id)}/due`, is, { token });
}

/** Asks a learning cycle for one change; why not, or nothing. */
export async function askCycle(id: string, token: string, command: ProgrammeCommand): Promise<Refusal | undefined> {
  const answer = await askProgramme(id, token, command);
  return 'refused' in answer ? answer.refused : undefined;
}

/** The dates of a project, to be saved. */
export function projectCalendar(id: string, token: string, project: string): Promise<Blob | undefined> {
  return fileOf(`${cyclePath(id)}/projects/${encodeURIComponent(project)}.ics`, token);
}

/** The same id again changes nothing: what was not answered is sent once more. */
async function send(url: string, token: string, command: ProgrammeCommand): Promise<Refusal | undefined> {
  const wish: Ask = { method: 'POST', token, body: { id: randomId(), command } };
  const is = (body: unknown): body is { refused?: Refusal } => isRecord(body);
  let answer = await ask(url, is, wish);
  if ('refused' in answer && answer.refused.code === 'unavailable') {
    answer = await ask(url, is, wish);
  }

  return 'refused' in answer ? answer.refused : answer.ok.refused;
}

function isSheet(body: unknown): body is InvitationSheet {
  return isRecord(body) && typeof body.title === 'string' && Array.isArray(body.workshops);
}
