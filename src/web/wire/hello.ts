import type { HelloRequest, Welcome } from './contract';
import type { End } from './life';
import type { Line } from './line';
import { isHelloAnswer } from './messages';
import type { ServerClock } from './serverClock';
import { comeBack, within } from './waiting';

/** Says hello on an open line. What goes wrong on the way is an end too, but never a refusal. */
export async function sayHello(
  line: Line,
  request: HelloRequest,
  clock: ServerClock,
): Promise<{ welcome: Welcome } | End> {
  const sentAt = clock.mono();
  const answer: unknown = await within(5_000, line.invoke('hello', request)).catch(() => undefined);
  if (!isHelloAnswer(answer)) {
    return { lost: true };
  }

  if (answer.welcome) {
    clock.begin();
    clock.sample(sentAt, clock.mono(), answer.welcome.now);
    return { welcome: answer.welcome };
  }

  return answer.refused && answer.retryAfterMs === undefined
    ? { refusal: answer.refused }
    : { after: comeBack(answer.retryAfterMs ?? 0), ...(answer.refused ? { why: answer.refused } : {}) };
}

/** Asks for the time, several times in a row. */
export async function readClock(line: Line, clock: ServerClock, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const sentAt = clock.mono();
    const now: unknown = await line.invoke('clock');
    if (typeof now === 'number') {
      clock.sample(sentAt, clock.mono(), now);
    }
  }
}
