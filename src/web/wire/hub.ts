import {
  HttpTransportType,
  type HubConnection,
  HubConnectionBuilder,
  HubConnectionState,
  LogLevel,
} from '@microsoft/signalr';
import type { Heard, Line, Said } from './line';
import { isBeat, isBye, isCrowd, isPatch } from './messages';
import { lost } from './waiting';

/** A line to the hub: WebSocket only, and no reconnecting of its own. */
export function socketLine(heard: Heard, url = new URL('/hub', location.href).href): Line {
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
  hub.onclose(heard.closed);
  listen(hub, heard);
  return {
    way: 'socket',
    open: () => hub.start(),
    async invoke(target, ...args) {
      try {
        return await hub.invoke(target, ...args);
      } catch (error) {
        throw hub.state === HubConnectionState.Connected ? error : new Error(lost);
      }
    },
    drop() {
      // Stopping alone waits for a socket that is still opening; meanwhile a browser opens no other to this host.
      socket?.close();
      hub.stop().catch(() => {});
    },
  };
}

/** Passes on what the hub says. */
function listen(hub: HubConnection, said: Said): void {
  const on = <T>(target: string, is: (value: unknown) => value is T, tell: (message: T) => void) =>
    hub.on(target, (message: unknown) => {
      if (is(message)) {
        tell(message);
      }
    });
  on('patch', isPatch, said.patch);
  on('own', isPatch, said.own);
  on('crowd', isCrowd, said.crowd);
  on('beat', isBeat, said.beat);
  on('bye', isBye, said.bye);
}
