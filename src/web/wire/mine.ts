import { type Answer, ask } from './api';
import type { MySheet, OutcomesSheet, ProgrammeSheet, Thankable } from './contract';
import { sessionPath } from './http';
import { isRecord } from './messages';

/** Milliseconds for what may be long, in a hall that shares one narrow link. */
const download = 30_000;

/** What became of all ideas of a session: never asked for by key. */
export function outcomesOf(code: string, token: string): Promise<Answer<OutcomesSheet>> {
  const is = (body: unknown): body is OutcomesSheet => isRecord(body) && Array.isArray(body.ideas);
  return ask(`${sessionPath(code)}/outcomes`, is, { token, ms: download });
}

/** What a session keeps for one person. */
export function mySheetOf(code: string, token: string): Promise<Answer<MySheet>> {
  const is = (body: unknown): body is MySheet => isRecord(body) && Array.isArray(body.notes);
  return ask(`${sessionPath(code)}/my`, is, { token });
}

/** A learning cycle, as far as the person has a part in it. */
export function myCycleOf(id: string, token: string): Promise<Answer<ProgrammeSheet>> {
  const is = (body: unknown): body is ProgrammeSheet => isRecord(body) && Array.isArray(body.projects);
  return ask(`/api/programmes/${encodeURIComponent(id)}`, is, { token });
}

/** Whom one can thank: projects, and people whose name holds this text. */
export function thankable(code: string, token: string, text: string): Promise<Answer<Thankable>> {
  const is = (body: unknown): body is Thankable => isRecord(body) && Array.isArray(body.people);
  return ask(`${sessionPath(code)}/thankable`, is, { method: 'POST', token, body: { text } });
}
