import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { Beat, Bye, Crowd, Patch } from './contract';
import { isBeat, isBye, isCrowd, isPatch } from './messages';

/** What the server says of its own accord. */
export type Said = {
  patch(patch: Patch): void;
  own(patch: Patch): void;
  crowd(crowd: Crowd): void;
  beat(beat: Beat): void;
  bye(bye: Bye): void;
};

/** A socket to the hub, not yet open: WebSocket only, and no reconnecting of its own. */
export function newHub(): HubConnection {
  const hub = new HubConnectionBuilder()
    .withUrl('/hub', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  hub.serverTimeoutInMilliseconds = 25_000;
  hub.keepAliveIntervalInMilliseconds = 10_000;
  return hub;
}

/** Passes on what the hub says, as long as it is the current one. */
export function listen(hub: HubConnection, isCurrent: () => boolean, said: Said): void {
  const on = <T>(target: string, is: (value: unknown) => value is T, tell: (message: T) => void) =>
    hub.on(target, (message: unknown) => {
      if (isCurrent() && is(message)) {
        tell(message);
      }
    });
  on('patch', isPatch, said.patch);
  on('own', isPatch, said.own);
  on('crowd', isCrowd, said.crowd);
  on('beat', isBeat, said.beat);
  on('bye', isBye, said.bye);
}
