import type { Answer } from './api';
import type { HostAdmitted } from './contract';
import { refusalIn, request, sessionPath } from './http';
import { isRecord } from './messages';

/** Lets the host in who typed the code of its room. */
export async function admitHost(session: string, code: string): Promise<Answer<HostAdmitted>> {
  try {
    const { ok, body } = await request(`${sessionPath(session)}/host`, { method: 'POST', body: { code } });
    return ok && isRecord(body) && typeof body.room === 'number' && typeof body.token === 'string'
      ? { ok: { room: body.room, token: body.token } }
      : { refused: refusalIn(body)?.refused ?? { code: 'unavailable' } };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}
