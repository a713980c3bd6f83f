import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveOnRequests } from './page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a question that does not go well', () => {
  test('broken by the network is a broken line: hello again, and nothing is missed', async () => {
    const { server, net, page } = await liveOnRequests();
    net.requests = 'refused';
    net.cutRequests();
    await pass(0);
    expect(page.status()).toBe('retrying');
    server.other('meanwhile');
    net.requests = 'open';
    await pass(4_000);
    expect(page.status()).toBe('live');
    expect(page.isRight()).toBe(true);
    expect(net.lines.size).toBe(1); // To the server it is the same tab.
    page.session.close();
  });

  test('never answered ends after thirty seconds', async () => {
    const { server, page } = await liveOnRequests();
    server.die(); // Nobody answers the question that waits.
    server.other('meanwhile');
    await pass(29_000);
    expect(page.texts()).toEqual([]);
    await pass(4_000);
    expect(page.isRight()).toBe(true);
    page.session.close();
  });

  test('by a refusal is the end', async () => {
    const { server, net, page } = await liveOnRequests();
    net.instead.set('view', { status: 404, body: { code: 'noSuchSession' } });
    server.other('news');
    await pass(100);
    expect(page.session.status.value).toEqual({ kind: 'refused', refusal: { code: 'noSuchSession' } });
    net.tried.length = 0;
    await pass(60_000);
    expect(net.tried).toEqual([]);
  });

  test('by a page of somebody else is no refusal', async () => {
    const { server, net, page } = await liveOnRequests();
    net.instead.set('view', { status: 403, body: '<html>Please log in</html>' });
    server.other('news');
    await pass(500);
    expect(page.status()).not.toBe('refused');
    net.instead.clear();
    await pass(20_000);
    expect(page.isRight()).toBe(true);
    page.session.close();
  });

  test.each([
    [503, 'unavailable'],
    [429, 'tooFast'],
  ])('with %i waits as long as it was told, on the same line', async (status, code) => {
    const { server, net, page } = await liveOnRequests();
    net.instead.set('view', { status, body: { code, retryAfterMs: 4_000 } });
    server.other('one');
    await pass(100);
    net.instead.clear();
    net.tried.length = 0;
    server.other('two');
    await pass(3_800);
    expect(net.tried).toEqual([]);
    await pass(400);
    expect(net.tried[0]).toBe('view');
    expect(page.isRight()).toBe(true);
    expect(page.statuses.at(-1)).toBe('live');
    page.session.close();
  });

  test('answered without news at once is not asked again in a storm', async () => {
    const { net, page, server } = await liveOnRequests();
    net.instead.set('view', { status: 200, body: { epoch: 'e1', now: 0 } });
    server.other('go');
    net.tried.length = 0;
    await pass(10_000);
    expect(net.tried.length).toBeLessThanOrEqual(11);
    page.session.close();
  });
});

describe('a command by request', () => {
  test('that comes too fast is sent again, and stored once', async () => {
    const { server, net, page } = await liveOnRequests();
    net.instead.set('commands', { status: 429, body: { code: 'tooFast', retryAfterMs: 1_000 } });
    const sent = page.post('once');
    await pass(500);
    net.instead.clear();
    await pass(1_000);
    expect(await sent).toEqual({ made: 'k1' });
    expect(server.commands()).toBe(1);
    page.session.close();
  });

  test('whose answer was lost is sent again on the next line, and stored once', async () => {
    const { server, net, page } = await liveOnRequests();
    const sent = page.post('once');
    await pass(30); // It has reached the server.
    net.requests = 'refused';
    net.cutRequests();
    await pass(2_000);
    net.requests = 'open';
    await pass(10_000);
    expect(await sent).toEqual({ made: 'k1' });
    expect(server.commands()).toBe(1);
    expect(page.isRight()).toBe(true);
    page.session.close();
  });

  test('that a gateway turned away is not given up, however often', async () => {
    const { net, page } = await liveOnRequests();
    net.instead.set('commands', { status: 502, body: '<html>Bad gateway</html>' });
    const sent = page.post('patient');
    await pass(30_000);
    net.instead.clear();
    await pass(15_000);
    expect(await sent).toEqual({ made: 'k1' });
    page.session.close();
  });
});
