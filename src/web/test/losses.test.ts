import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hall } from './page';
import { seeded } from './seeded';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('while neither way works they take turns, and a lost server is no blocked network', async () => {
  const { server, net, open } = hall();
  const page = open();
  await pass(10_000);
  expect(net.tried).toEqual(['socket']);
  // 1. Lost: socket first, then by turns, sooner at first than later, and never given up.
  net.sockets = 'refused';
  net.requests = 'refused';
  net.tried.length = 0;
  server.die();
  await pass(5 * 60_000);
  const socketsAndHellos = net.tried.map((_, at) => (at % 2 === 0 ? 'socket' : 'hello'));
  expect(net.tried).toEqual(socketsAndHellos);
  expect(net.tried.length).toBeGreaterThan(30);
  // 2. Back: whichever way it was first, within seconds it is a socket again.
  server.other('meanwhile');
  net.sockets = 'open';
  net.requests = 'open';
  await pass(20_000);
  expect(server.ears.size).toBe(1);
  expect(page.isRight()).toBe(true);
  // 3. And a reload does not take the network for a blocked one.
  page.session.close();
  net.tried.length = 0;
  open().session.close();
  expect(net.tried).toEqual(['socket']);
});

test.each([0, 0.5, 0.999])(
  'sent away by a server that stops, a page is back when told and no more than a second later (%d)',
  async (luck) => {
    vi.spyOn(Math, 'random').mockReturnValue(luck);
    const { server, net, open } = hall();
    const page = open();
    await pass(10_000);
    net.tried.length = 0;
    server.bye({ reason: 'restart', retryAfterMs: 300 });
    server.die();
    await pass(299 + luck * 1_000);
    expect(net.tried).toEqual([]);
    // The first try finds nobody: the next ones come soon.
    net.sockets = 'refused';
    net.requests = 'refused';
    await pass(1_500);
    expect(net.tried.length).toBeGreaterThanOrEqual(2);
    net.sockets = 'open';
    net.requests = 'open';
    await pass(2_000);
    expect(page.status()).toBe('live');
    page.session.close();
    vi.restoreAllMocks();
  },
);

test.each(Array.from({ length: 200 }, (_, seed) => seed))(
  'behind a proxy a page is live again within three seconds of the loss of its server (seed %i)',
  async (seed) => {
    vi.spyOn(Math, 'random').mockImplementation(seeded(seed));
    const { server, net, open } = hall();
    const page = open();
    await pass(10_000);
    server.die();
    net.sockets = 'refused';
    net.requests = 'refused';
    await pass(1_000); // So long a proxy may go on to send people to the dead.
    net.sockets = 'open';
    net.requests = 'open';
    await pass(2_000);
    expect(page.status()).toBe('live');
    page.session.close();
    vi.restoreAllMocks();
  },
);

test('after a restore a page takes a fresh view, takes its seat anew, and what it had not got rid of is stored once', async () => {
  const { server, net, open } = hall();
  const page = open();
  await pass(1_000);
  const kept = [...server.views.shared];
  // 1. What a backup does not hold.
  server.other('lost');
  void page.post('lost too');
  await pass(1_000);
  expect(page.texts()).toEqual(['lost', 'lost too']);
  // 2. The server goes, an idea waits on the page, and the older database comes up.
  net.sockets = 'refused';
  net.requests = 'refused';
  server.restore(kept);
  server.hellos.length = 0;
  void page.post('waited');
  await pass(3_000);
  net.sockets = 'open';
  net.requests = 'open';
  await pass(20_000);
  // It may come by plain requests first, and greet again on the socket.
  expect(server.hellos[0]).toMatchObject({ epoch: 'e1', join: true });
  expect(server.hellos.at(-1)).toMatchObject({ join: true });
  expect(page.texts()).toEqual(['waited']);
  expect(page.isRight()).toBe(true);
  expect(page.session.pending.value).toEqual([]);
  expect(server.commands()).toBe(1);
  page.session.close();
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'over whichever line, through any losses, all ends as a fresh welcome would (seed %i)',
  async (seed) => {
    const chance = seeded(seed);
    const { server, net, open } = hall();
    const page = open();
    const fates = ['open', 'open', 'refused', 'silent'] as const;
    const fate = () => fates[Math.floor(chance() * fates.length)] ?? 'open';
    let wished = 0;
    for (let step = 0; step < 40; step++) {
      const what = chance();
      if (what < 0.3) {
        wished++;
        void page.post(`mine ${step}`);
      } else if (what < 0.6) {
        server.other(`theirs ${step}`);
      } else if (what < 0.7) {
        net.sockets = fate();
      } else if (what < 0.8) {
        net.requests = fate();
      } else if (what < 0.9) {
        server.die();
      } else {
        net.cutRequests();
      }

      await pass(chance() * 10_000);
    }

    net.sockets = fate();
    net.requests = net.sockets === 'open' ? fate() : 'open';
    await pass(120_000);
    expect(page.status()).toBe('live');
    expect(page.session.pending.value).toEqual([]);
    expect(page.isRight()).toBe(true);
    expect(server.commands()).toBe(wished);
    page.session.close();
  },
);
