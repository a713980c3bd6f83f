import { type Answer, ask } from './api';
import type { ScreenAsked } from './contract';
import { sessionPath } from './http';
import { isRecord } from './messages';

/** Asks for this screen to be the big screen: digits to show, and the token that opens it once they were typed. */
export function askForStage(code: string): Promise<Answer<ScreenAsked>> {
  const is = (body: unknown): body is ScreenAsked =>
    isRecord(body) && typeof body.token === 'string' && typeof body.digits === 'string';
  return ask(`${sessionPath(code)}/screens`, is, { method: 'POST' });
}

/** Lets in the screen that shows these digits; the facilitator's token asks. */
export function typeDigits(code: string, token: string, digits: string): Promise<Answer<unknown>> {
  const is = (_: unknown): _ is unknown => true;
  return ask(`${sessionPath(code)}/screens/digits`, is, { method: 'POST', token, body: { digits } });
}
