import { vi } from 'vitest';
import type { FakeServer } from './fakeServer';

/** What becomes of those who try: through, turned away, or never answered. */
type Fate = 'open' | 'refused' | 'silent';

type Answer = { status: number; body: unknown };

const separator = '\u001e';
const trip = 20;

/** A browser's network, to a server that may change: WebSockets and requests can be cut and mended each. */
export function fakeNet(server: FakeServer) {
  const net = {
    sockets: 'open' as Fate,
    requests: 'open' as Fate,
    /** Words on an open socket are never answered. */
    mute: false,
    /** Answers given in the place of the server's, by the last part of the path. */
    instead: new Map<string, Answer>(),
    /** What was tried, in order: `socket`, `hello`, `view`, `commands`. */
    tried: [] as string[],
    /** The words by which the server knows the tabs that asked for the view. */
    lines: new Set<string | null>(),
    /** Ends every request that waits. */
    cutRequests: () => {},
  };
  const waiting = new Set<(error: Error) => void>();
  net.cutRequests = () => {
    for (const fail of waiting) {
      fail(new TypeError('cut'));
    }
  };

  const answer = async (url: URL, body: Record<string, unknown>): Promise<Answer> => {
    const what = url.pathname.split('/').at(-1) ?? '';
    const instead = net.instead.get(what);
    if (instead) {
      return instead;
    }

    switch (what) {
      case 'hello':
        return { status: 200, body: { welcome: server.welcome(body) } };
      case 'commands':
        return { status: 200, body: server.send(String(body.id), body.command as { kind: string }) };
      case 'view':
        net.lines.add(url.searchParams.get('line'));
        return { status: 200, body: await server.view(url.searchParams) };
      default:
        return { status: 200, body: {} };
    }
  };

  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const url = new URL(path, 'http://hall.test');
    net.tried.push(url.pathname.split('/').at(-1) ?? '');
    let fail = (_: Error) => {};
    return new Promise((resolve, reject) => {
      fail = reject;
      waiting.add(fail);
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      setTimeout(async () => {
        if (net.requests === 'refused') {
          reject(new TypeError('refused'));
        } else if (net.requests === 'open') {
          const { status, body } = await answer(url, JSON.parse(String(init.body ?? '{}')));
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          resolve({ ok: status === 200, status, text: async () => text });
        }
      }, trip);
    }).finally(() => waiting.delete(fail));
  });

  /** A WebSocket that speaks as the hub does. */
  class HubSocket {
    static readonly OPEN = 1;
    readyState = 0;
    onopen: (() => void) | null = null;
    onclose: ((event: unknown) => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    readonly #ear = {
      tell: (target: string, message: unknown) => this.#hear({ type: 1, target, arguments: [message] }),
      cut: () => this.close(),
    };
    readonly #ping = setInterval(() => this.#hear({ type: 6 }), 10_000);

    constructor(readonly url: string) {
      net.tried.push('socket');
      setTimeout(() => {
        if (net.sockets === 'open' && this.readyState === 0) {
          this.readyState = 1;
          this.onopen?.();
        } else if (net.sockets === 'refused') {
          this.close();
        }
      }, trip);
    }

    send(data: string): void {
      for (const frame of data.split(separator).filter((text) => text !== '')) {
        setTimeout(() => this.#asked(JSON.parse(frame)), trip);
      }
    }

    close(): void {
      clearInterval(this.#ping);
      server.ears.delete(this.#ear);
      if (this.readyState !== 3) {
        this.readyState = 3;
        this.onclose?.({ code: 1006 });
      }
    }

    #hear(message: unknown): void {
      if (this.readyState === 1) {
        this.onmessage?.({ data: JSON.stringify(message) + separator });
      }
    }

    #asked(frame: { protocol?: string; target?: string; invocationId?: string; arguments?: unknown[] }): void {
      if (frame.protocol) {
        this.#hear({});
      } else if (frame.target && !net.mute && this.readyState === 1) {
        this.#hear({
          type: 3,
          invocationId: frame.invocationId,
          result: this.#answer(frame.target, frame.arguments ?? []),
        });
      }
    }

    #answer(target: string, args: unknown[]): unknown {
      switch (target) {
        case 'hello':
          server.ears.add(this.#ear);
          return { welcome: server.welcome(args[0] as { epoch?: string }) };
        case 'send':
          return server.send(String(args[0]), args[1] as { kind: string });
        default:
          return Date.now() + 5_000;
      }
    }
  }

  vi.stubGlobal('WebSocket', HubSocket);
  return net;
}
