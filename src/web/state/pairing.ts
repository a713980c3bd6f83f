import type { Answer } from '../wire/api';
import { takeUpPairing } from '../wire/pairing';
import { randomToken } from '../wire/random';
import { after, retryDelay } from '../wire/waiting';
import type { View } from './applyPatch';
import { countOf } from './basicSelectors';
import { ownSessions, rememberToken, tokenOf } from './memory';

export { offerPairing } from '../wire/pairing';

/** Stands before the secret in the fragment of the QR code: a link of the facilitator has none. */
const mark = 'pair.';

/** How often a phone asks in a hall where answers get lost. */
const tries = 4;

/** What the QR code says. */
export function pairingLink(base: string, code: string, offer: string): string {
  return `${base}/control/${code}#${mark}${offer}`;
}

/** The secret of such a QR code; none in any other fragment. */
export function offerIn(fragment: string): string | undefined {
  return fragment.startsWith(mark) ? fragment.slice(mark.length) : undefined;
}

/** Makes this browser one that leads, and keeps its token. One that led before stays the same phone. */
export async function pairHere(code: string, offer: string): Promise<Answer<string>> {
  const led = ownSessions().some((session) => session.code === code && session.remote);
  const token = (led ? tokenOf(code, 'control') : undefined) ?? randomToken();
  for (let attempt = 1; ; attempt++) {
    const answer = await takeUpPairing(code, offer, token);
    if ('ok' in answer) {
      rememberToken(code, 'control', token);
      return { ok: token };
    }
    if (answer.refused.code !== 'unavailable' || attempt === tries) {
      return answer;
    }
    await after(retryDelay(attempt - 1), undefined);
  }
}

/** How many phones lead by a QR code. */
export function leadingOf(shared: View): number {
  return countOf(shared, 'leading') ?? 0;
}
