import { type Answer, ask } from './api';
import type { Replay, Report } from './contract';
import { fileOf } from './files';
import { sessionPath } from './http';
import { isRecord } from './messages';

/** Milliseconds for what may be long, in a hall that shares one narrow link. */
const download = 30_000;

/** What the report can be taken along as. */
export type ReportFormat = 'csv' | 'json' | 'xlsx' | 'md' | 'zip';

export function reportOf(code: string, token: string, names: boolean): Promise<Answer<Report>> {
  const is = (body: unknown): body is Report =>
    isRecord(body) && Array.isArray(body.boards) && Array.isArray(body.ballots);
  return ask(`${sessionPath(code)}/report${names ? '' : '?names=false'}`, is, { token, ms: download });
}

/** The session played back. */
export function replayOf(code: string, token: string): Promise<Answer<Replay>> {
  const is = (body: unknown): body is Replay =>
    isRecord(body) && Array.isArray(body.steps) && Array.isArray(body.moments);
  return ask(`${sessionPath(code)}/replay`, is, { token, ms: download });
}

/** The report as a file, to be saved. */
export function reportFile(
  code: string,
  token: string,
  format: ReportFormat,
  names: boolean,
): Promise<Blob | undefined> {
  return fileOf(`${sessionPath(code)}/report?format=${format}${names ? '' : '&names=false'}`, token);
}
