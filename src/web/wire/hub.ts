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

/** A connection to the hub over one socket. */
export type Line = { hub: HubConnection; drop(): void };

/** A line to the hub, not yet open: WebSocket only, and no reconnecting of its own. */
export function newLine(url = '/hub'): Line {
  let socket: WebSocket | undefined;
  const construct = (target: typeof WebSocket, [at, protocols]: ConstructorParameters<typeof WebSocket>) => {
    socket = new target(at, protocols);
    return socket;
  };
  // The client's types do not show the last option; test/hub.test.ts holds that it counts.
  const options = {
    transport: HttpTransportType.WebSockets,
    skipNegotiation: true,
    WebSocket: new Proxy(WebSocket, { construct }),
  };
  const hub = new HubConnectionBuilder().withUrl(url, options).configureLogging(LogLevel.None).build();
  hub.serverTimeoutInMilliseconds = 25_000;
  hub.keepAliveIntervalInMilliseconds = 10_000;
  return {
    hub,
    drop() {
      // Stopping alone waits for a socket that is still opening; meanwhile a browser opens no other to this host.
      socket?.close();
      hub.stop().catch(() => {});
    },
  };
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
