import { type Answer, ask } from './api';
import type { PairingMade } from './contract';
import { refusalIn, request, sessionPath } from './http';
import { isRecord } from './messages';

/** Makes the secret by which one phone may come to lead; the facilitator's token asks. */
export function offerPairing(code: string, token: string): Promise<Answer<PairingMade>> {
  const is = (body: unknown): body is PairingMade =>
    isRecord(body) && typeof body.offer === 'string' && typeof body.seconds === 'number';
  return ask(`${sessionPath(code)}/phones`, is, { method: 'POST', token });
}

/** Takes up such an offer, with a token that was made here. Asked again with the same token, it is the same phone. */
export async function takeUpPairing(code: string, offer: string, token: string): Promise<Answer<true>> {
  try {
    const { ok, body } = await request(`${sessionPath(code)}/phone`, { method: 'POST', body: { offer, token } });
    return ok ? { ok: true } : { refused: refusalIn(body)?.refused ?? { code: 'unavailable' } };
  } catch {
    return { refused: { code: 'unavailable' } };
  }
}
