import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command, SendAnswer } from '../wire/contract';
import { type Outbox, openOutbox, type Post } from '../wire/outbox';
import type { Entry } from '../wire/tray';
import { lost } from '../wire/waiting';

type Call = { id: string; command: Command; answer: (answer: unknown) => void; fail: (error: Error) => void };

let number = 0;

/** An outbox over a server that answers when the test says so. */
function desk(kept: Pick<Post, 'key' | 'staleMs'> = { key: `test:${number}` }) {
  const calls: Call[] = [];
  const answered: [string, SendAnswer][] = [];
  let entries: readonly Entry[] = [];
  let live = true;
  const slow = vi.fn();
  const outbox: Outbox = openOutbox({
    send: (id, command) =>
      live ? new Promise((answer, fail) => calls.push({ id, command, answer, fail })) : Promise.reject(new Error(lost)),
    slow,
    changed: (now) => {
      entries = now;
    },
    answered: (entry, answer) => answered.push([entry.id, answer]),
    mono: () => Date.now(),
    ...kept,
  });
  return {
    outbox,
    calls,
    answered,
    slow,
    kinds: () => entries.map((entry) => `${entry.command.kind}${entry.refused ? ' refused' : ''}`),
    setLive(now: boolean) {
      live = now;
    },
  };
}

const idea = (text: string): Command => ({ kind: 'sendIdea', board: 'b', text });
const dot: Command = { kind: 'placeDot', ballot: 'v', idea: 'a' };
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  number++;
});
afterEach(() => vi.useRealTimers());

test('commands go out in order, one at a time, and are told what they made', async () => {
  const { outbox, calls, kinds } = desk();
  // 1. Two commands: only the first is on its way.
  const first = outbox.add(idea('one'));
  const second = outbox.add(dot);
  await settle();
  expect(calls.map((call) => call.command.kind)).toEqual(['sendIdea']);
  expect(kinds()).toEqual(['sendIdea', 'placeDot']);
  // 2. The first is answered: the second goes.
  calls[0]?.answer({ version: 7, made: 'k' });
  expect(await first).toEqual({ made: 'k' });
  await settle();
  expect(calls.map((call) => call.command.kind)).toEqual(['sendIdea', 'placeDot']);
  expect(calls[0]?.id).toMatch(/^[\w-]{22}$/);
  // 3. Both are answered: nothing is left.
  calls[1]?.answer({ version: 8 });
  expect(await second).toEqual({});
  expect(kinds()).toEqual([]);
});

test('without an answer the same id is sent again, and a late answer still counts', async () => {
  const { outbox, calls, slow, kinds } = desk();
  const sent = outbox.add(dot);
  // 1. Silence for 2.5 seconds: is the socket alive? Send again.
  await vi.advanceTimersByTimeAsync(2_500);
  expect(slow).toHaveBeenCalledTimes(1);
  expect(calls.map((call) => call.id)).toEqual([calls[0]?.id, calls[0]?.id]);
  // 2. The first try is answered after all.
  calls[0]?.answer({ version: 3 });
  expect(await sent).toEqual({});
  expect(kinds()).toEqual([]);
  // 3. The second answer changes nothing.
  calls[1]?.answer({ version: 3 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls).toHaveLength(2);
});

test('what could not be sent waits for the next welcome, and survives a reload', async () => {
  const before = desk();
  before.setLive(false);
  // 1. Offline: kept.
  void before.outbox.add(idea('one'));
  void before.outbox.add(dot);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(before.calls).toEqual([]);
  expect(before.kinds()).toEqual(['sendIdea', 'placeDot']);
  before.outbox.close();
  // 2. The page is loaded again: still there, and sent on the first welcome.
  const after = desk();
  expect(after.kinds()).toEqual(['sendIdea', 'placeDot']);
  expect(after.calls).toEqual([]);
  after.outbox.wake();
  await settle();
  expect(after.calls.map((call) => call.command)).toEqual([idea('one')]);
  // 3. The socket dies before the answer: the next welcome sends it again, with the same id.
  after.calls[0]?.fail(new Error(lost));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(after.calls).toHaveLength(1);
  after.outbox.wake();
  await settle();
  expect(after.calls[1]?.id).toBe(after.calls[0]?.id);
});

test('a welcome does not wait for an answer on the old socket', async () => {
  const { outbox, calls } = desk();
  void outbox.add(dot);
  await settle();
  outbox.wake();
  await settle();
  expect(calls).toHaveLength(2);
});

test('a refused text is kept with its reason, another refused command is gone', async () => {
  const { outbox, calls, kinds } = desk();
  const text = outbox.add(idea('late'));
  await settle();
  // 1. The text stays, and does not block what follows.
  calls[0]?.answer({ refused: { code: 'boardClosed' } });
  expect(await text).toEqual({ refused: { code: 'boardClosed' } });
  expect(kinds()).toEqual(['sendIdea refused']);
  const placed = outbox.add(dot);
  await settle();
  // 2. The dot does not.
  calls[1]?.answer({ refused: { code: 'noDotsLeft', values: { dots: 3 } } });
  expect(await placed).toEqual({ refused: { code: 'noDotsLeft', values: { dots: 3 } } });
  expect(kinds()).toEqual(['sendIdea refused']);
  // 3. A reload keeps the text, and sends it no more; reading the reason lets it go.
  const after = desk();
  after.outbox.wake();
  await settle();
  expect(after.kinds()).toEqual(['sendIdea refused']);
  expect(after.calls).toEqual([]);
  after.outbox.forget(calls[0]?.id ?? '');
  expect(desk().kinds()).toEqual([]);
});

test('"later" keeps the command and its place', async () => {
  const { outbox, calls } = desk();
  void outbox.add(dot);
  void outbox.add(idea('next'));
  await settle();
  calls[0]?.answer({ refused: { code: 'tooFast' }, retryAfterMs: 800 });
  await vi.advanceTimersByTimeAsync(700);
  expect(calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(calls.map((call) => call.command.kind)).toEqual(['placeDot', 'placeDot']);
});

test('a command that the server chokes on does not block the others for ever', async () => {
  const { outbox, calls, kinds } = desk();
  const bad = outbox.add(idea('bad'));
  void outbox.add(dot);
  for (const at of [0, 1, 2]) {
    await settle();
    calls[at]?.fail(new Error('An unexpected error occurred invoking send on the server.'));
    await vi.advanceTimersByTimeAsync(at < 2 ? 2_500 : 0);
  }
  expect(await bad).toEqual({ refused: { code: 'unavailable' } });
  await settle();
  expect(calls.at(-1)?.command).toEqual(dot);
  expect(kinds()).toEqual(['sendIdea refused', 'placeDot']);
});

test("a facilitator's command is in memory only, and given up when it is stale", async () => {
  const { outbox, calls, kinds, setLive } = desk({ staleMs: 10_000 });
  setLive(false);
  const sent = outbox.add({ kind: 'closeVoting', ballot: 'v' });
  await vi.advanceTimersByTimeAsync(10_100);
  expect(await sent).toEqual({ refused: { code: 'unavailable' } });
  setLive(true);
  outbox.wake();
  await settle();
  expect(calls).toEqual([]);
  expect(kinds()).toEqual([]);
});
