import type { HubConnection } from '@microsoft/signalr';
import type { HelloRequest, Refusal, Welcome } from './contract';
import { isHelloAnswer } from './messages';
import type { ServerClock } from './serverClock';
import { retryDelay, within } from './waiting';

/** How a socket ended: come back after so many milliseconds, or do not. */
export type End = { after: number } | { refusal: Refusal };

/** Says hello on an open socket. What goes wrong on the way is an end too, but never a refusal. */
export async function sayHello(
  hub: HubConnection,
  request: HelloRequest,
  clock: ServerClock,
): Promise<{ welcome: Welcome } | End | undefined> {
  const sentAt = clock.mono();
  const answer: unknown = await within(5_000, hub.invoke('hello', request)).catch(() => undefined);
  if (!isHelloAnswer(answer)) {
    return undefined;
  }

  if (answer.welcome) {
    clock.begin();
    clock.sample(sentAt, clock.mono(), answer.welcome.now);
    return { welcome: answer.welcome };
  }

  return answer.refused && answer.retryAfterMs === undefined
    ? { refusal: answer.refused }
    : { after: (answer.retryAfterMs ?? 0) + retryDelay(0) };
}

/** Asks the hub for the time, several times in a row. */
export async function readClock(hub: HubConnection, clock: ServerClock, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const sentAt = clock.mono();
    const now: unknown = await hub.invoke('clock');
    if (typeof now === 'number') {
      clock.sample(sentAt, clock.mono(), now);
    }
  }
}
