import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hall } from './page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('when WebSockets open again the page changes over, and nobody notices', async () => {
  const { server, net, open } = hall();
  net.sockets = 'refused';
  const page = open();
  await pass(1_000);
  // 1. Still blocked at the first look: it stays as it is, for another while.
  net.tried.length = 0;
  await pass(80_000);
  expect(net.tried.filter((what) => what === 'socket')).toHaveLength(1);
  // 2. Opened: the next look takes the socket, and asks for the view no more.
  net.sockets = 'open';
  void page.post('just before');
  await pass(80_000);
  expect(server.ears.size).toBe(1);
  net.tried.length = 0;
  server.other('after');
  await pass(30_000);
  expect(net.tried).toEqual([]);
  // 3. All of it came, and the light never went out.
  expect(page.texts()).toEqual(['just before', 'after']);
  expect(page.isRight()).toBe(true);
  expect(page.statuses.slice(page.statuses.indexOf('live')).every((status) => status === 'live')).toBe(true);
  page.session.close();
  // 4. The next page of this host begins with a socket.
  net.tried.length = 0;
  const next = open();
  await pass(100);
  expect(net.tried).toEqual(['socket']);
  next.session.close();
});

test('in another network the page looks at once', async () => {
  const { server, net, open, fire } = hall();
  net.sockets = 'refused';
  const page = open();
  await pass(1_000);
  net.sockets = 'open';
  fire('online');
  await pass(200);
  expect(server.ears.size).toBe(1);
  expect(page.status()).toBe('live');
  page.session.close();
});

test('a hidden page does not look', async () => {
  const { net, page: window, open } = hall();
  net.sockets = 'refused';
  const page = open();
  await pass(1_000);
  net.tried.length = 0;
  window.hidden = true;
  await pass(5 * 60_000);
  expect(net.tried).not.toContain('socket');
  window.hidden = false;
  await pass(80_000);
  expect(net.tried).toContain('socket');
  page.session.close();
});

test('a socket that opens and then says nothing is shown once it lasts, and left for requests', async () => {
  const { server, net, open } = hall();
  net.sockets = 'refused';
  const page = open();
  await pass(1_000);
  net.sockets = 'open';
  net.mute = true;
  // 1. Until it is two seconds without an answer, nobody knows.
  while (server.waiting() > 0 && net.tried.filter((what) => what === 'socket').length < 2) {
    await pass(1_000);
  }

  expect(page.status()).toBe('live');
  await pass(2_500);
  expect(page.status()).toBe('retrying');
  // 2. Back on requests, with what came meanwhile.
  server.other('meanwhile');
  await pass(5_000);
  expect(page.status()).toBe('live');
  expect(page.isRight()).toBe(true);
  page.session.close();
});
