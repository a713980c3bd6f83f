import { type Answer, ask } from './api';
import { sessionPath } from './http';

/** Copies and backups are gone over too. */
const patience = 60_000;

const anything = (body: unknown): body is unknown => body === undefined;

/** Deletes a session for good; the facilitator's token asks. */
export function deleteSession(code: string, token: string): Promise<Answer<unknown>> {
  return ask(sessionPath(code), anything, { method: 'DELETE', token, ms: patience });
}

/** Deletes a learning cycle with all its sessions for good; the owner's token asks. */
export function deleteCycle(id: string, token: string): Promise<Answer<unknown>> {
  return ask(`/api/programmes/${encodeURIComponent(id)}`, anything, { method: 'DELETE', token, ms: patience });
}

/** Erases a name: of who asks, or, for the facilitator, of the person with this number. */
export function eraseName(code: string, token: string, person?: number): Promise<Answer<unknown>> {
  const body = person === undefined ? {} : { person };
  return ask(`${sessionPath(code)}/erasures`, anything, { method: 'POST', token, body, ms: patience });
}
