import { type Answer, ask } from './api';
import type { ScanHandIn, ScanSheet, SendAnswer } from './contract';
import { isRecord, isSendAnswer } from './messages';
import { after } from './waiting';

const path = (code: string) => `/api/scans/${encodeURIComponent(code)}`;

/** How often the same is sent again, and after how long where the server does not say. */
const mostAgain = 3;
const usualWait = 1_000;

/** What the scan of a session asks, while its link is open. */
export function scanSheet(code: string): Promise<Answer<ScanSheet>> {
  const is = (body: unknown): body is ScanSheet =>
    isRecord(body) && typeof body.scan === 'string' && Array.isArray(body.dimensions);
  return ask(path(code), is, {});
}

/** Hands in by the link: the same id and ballot again change nothing. */
export async function handInByLink(code: string, body: ScanHandIn): Promise<Answer<SendAnswer>> {
  let answer: Answer<SendAnswer> = { refused: { code: 'unavailable' } };
  for (let tries = 0; tries <= mostAgain; tries++) {
    answer = await ask(`${path(code)}/answers`, isSendAnswer, { method: 'POST', body });
    const wait = waitFor(answer);
    if (wait === undefined) {
      break;
    }
    await after(wait, undefined);
  }
  return 'ok' in answer && answer.ok.refused ? { refused: answer.ok.refused } : answer;
}

/** Many answer at once, or the answer was lost; undefined when there is nothing to wait for. */
function waitFor(answer: Answer<SendAnswer>): number | undefined {
  if ('ok' in answer) {
    return answer.ok.retryAfterMs;
  }
  return answer.refused.code === 'unavailable' ? usualWait : undefined;
}
