import { expect, vi } from 'vitest';
import { openSession, type Status } from '../state/session';
import { store } from '../wire/storage';
import { fakeNet } from './fakeNet';
import { fakeServer } from './fakeServer';

/** A page in a browser whose network and server the test holds in its hands. */
export function hall() {
  const page = { hidden: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('document', page);
  const heard = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (event: string, tell: () => void) => heard.set(event, tell));
  vi.stubGlobal('removeEventListener', vi.fn());
  vi.stubGlobal('location', { href: 'http://hall.test/join/HALL' });
  store('livehub:noSockets', undefined);
  const server = fakeServer();
  const net = fakeNet(server);
  return { server, net, page, open: () => openPage(server.views), fire: (event: string) => heard.get(event)?.() };
}

let number = 0;

function openPage(views: { shared: Map<string, unknown>; own: Map<string, unknown> }) {
  const session = openSession({ code: `HALL${number++}`, audience: 'participants', token: 't', join: true });
  const statuses: Status['kind'][] = [];
  session.status.subscribe((status) => {
    statuses.push(status.kind);
  });
  return {
    session,
    statuses,
    status: () => session.status.value.kind,
    post: (text: string) => session.send({ kind: 'sendIdea', board: 'b', text }),
    texts: () => [...session.shared.value].flatMap(([name, idea]) => (name.startsWith('idea/') ? [textOf(idea)] : [])),
    /** Whether it shows what a page would that was opened just now. */
    isRight: () =>
      JSON.stringify([...session.shared.value].sort()) === JSON.stringify([...views.shared].sort()) &&
      JSON.stringify([...session.own.value].sort()) === JSON.stringify([...views.own].sort()),
  };
}

export type Page = ReturnType<typeof openPage>;

function textOf(idea: unknown): string {
  return (idea as { t: string }).t;
}

/** A page that is live on plain requests, since no WebSocket gets through. */
export async function liveOnRequests() {
  const all = hall();
  all.net.sockets = 'refused';
  const page = all.open();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.status()).toBe('live');
  return { ...all, page };
}
