import { type Answer, ask } from './api';
import type { SponsorKnown } from './contract';
import { sessionPath } from './http';
import { isRecord } from './messages';

/** Who the bearer of the token is as a sponsor of the session. */
export function knowSponsor(code: string, token: string): Promise<Answer<SponsorKnown>> {
  const is = (body: unknown): body is SponsorKnown => isRecord(body) && typeof body.sponsor === 'number';
  return ask(`${sessionPath(code)}/sponsor`, is, { token });
}
