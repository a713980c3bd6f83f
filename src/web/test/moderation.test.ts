import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asksOf, heldOf, isPaused, moderationOf, wordListOf } from '../state/moderation';
import { myIdeas } from '../state/pending';
import { hall } from './page';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('who waits at the door is told why, and goes on by itself when let in', async () => {
  const { net, open } = hall();
  net.sockets = 'refused';
  net.instead.set('hello', { status: 403, body: { code: 'waitsAtDoor', retryAfterMs: 4_000 } });
  const page = open();
  const said = new Set<string | undefined>();
  page.session.status.subscribe((status) => {
    said.add(status.kind === 'retrying' ? status.why?.code : status.kind);
  });
  await pass(20_000);
  expect(said).toContain('waitsAtDoor');
  expect(said).not.toContain('refused');
  expect(net.tried.length).toBeLessThan(20);
  net.instead.delete('hello');
  net.sockets = 'open';
  await pass(10_000);
  expect(page.status()).toBe('live');
  page.session.close();
});

test('what waits and what is hidden are two lists, whoever asks first stands first at the door', () => {
  const shared = new Map<string, unknown>([
    ['held/b', { t: 'Second', a: 'x' }],
    ['held/a', { t: 'First', a: 'x', l: true }],
    ['held/c', { t: 'Gone', a: 'x', h: true }],
    ['ask/10', { name: 'Dirk' }],
    ['ask/9', { declined: true }],
    ['moderation', { approves: true }],
    ['wordList/en', { on: true, words: ['damn'] }],
    ['paused', 1_000],
  ]);
  expect(heldOf(shared, false).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(heldOf(shared, true).map(({ key }) => key)).toEqual(['c']);
  expect(asksOf(shared)).toEqual([
    { ask: 9, declined: true },
    { ask: 10, name: 'Dirk' },
  ]);
  expect(moderationOf(shared).approves).toBe(true);
  expect(moderationOf(new Map())).toEqual({});
  expect(wordListOf(shared, 'en')?.words).toEqual(['damn']);
  expect([isPaused(shared), isPaused(new Map())]).toEqual([true, false]);
});

test('an own idea says that it waits', () => {
  const own = new Map([['mine/k', { t: 'Patience', w: 0, q: true }]]);
  expect(myIdeas(own, [], [], 'board')).toEqual([{ key: 'k', text: 'Patience', waits: true, state: 'saved' }]);
});
