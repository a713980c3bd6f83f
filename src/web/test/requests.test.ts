import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hall, liveOnRequests } from './page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('without a WebSocket a page is live on plain requests, hears others, and is heard', async () => {
  const { server, net, page } = await liveOnRequests();
  // 1. The socket came first, then the hello.
  expect(net.tried.slice(0, 3)).toEqual(['socket', 'hello', 'view']);
  // 2. Somebody else posts: it comes with the answer that waited for it.
  server.other('theirs');
  await pass(50);
  expect(page.texts()).toEqual(['theirs']);
  // 3. An own idea: acknowledged, in both parts.
  expect(page.post('mine')).toBeInstanceOf(Promise);
  await pass(500);
  expect(page.session.pending.value).toEqual([]);
  expect(page.isRight()).toBe(true);
  // 4. Quiet minutes cost three questions each, and no hello.
  net.tried.length = 0;
  await pass(40_000);
  expect(net.tried.filter((what) => what === 'view').length).toBeLessThanOrEqual(3);
  expect(net.tried).not.toContain('hello');
  page.session.close();
  expect(server.waiting()).toBeLessThanOrEqual(1);
});

test('where sockets only hang, requests are tried after three seconds; a reload knows at once', async () => {
  const { net, open } = hall();
  net.sockets = 'silent';
  const first = open();
  await pass(2_900);
  expect(first.status()).toBe('connecting');
  await pass(800);
  expect(first.status()).toBe('live');
  first.session.close();
  // Reloaded: no socket is waited for.
  net.tried.length = 0;
  const second = open();
  await pass(100);
  expect(second.status()).toBe('live');
  expect(net.tried[0]).toBe('hello');
  second.session.close();
  // After more than ten minutes it is worth trying again.
  await pass(11 * 60_000);
  net.tried.length = 0;
  const third = open();
  await pass(0);
  expect(net.tried).toEqual(['socket']);
  third.session.close();
});

test('another epoch is met with a hello, not with a loss', async () => {
  const { server, net, page } = await liveOnRequests();
  server.other('before');
  await pass(100);
  net.tried.length = 0;
  server.newEpoch();
  await pass(100);
  expect(net.tried[0]).toBe('hello');
  server.other('after');
  await pass(100);
  expect(page.isRight()).toBe(true);
  expect(new Set(page.statuses.slice(page.statuses.indexOf('live')))).toEqual(new Set(['live']));
  page.session.close();
});

test('sent away with a bye, a page is back within a second of what it was told', async () => {
  const { server, net, page } = await liveOnRequests();
  net.instead.set('view', {
    status: 200,
    body: { epoch: 'e1', now: 0, bye: { reason: 'restart', retryAfterMs: 500 } },
  });
  server.other('news');
  await pass(100);
  expect(page.status()).toBe('retrying');
  net.instead.clear();
  await pass(1_600);
  expect(page.status()).toBe('live');
  expect(page.isRight()).toBe(true);
  page.session.close();
});
