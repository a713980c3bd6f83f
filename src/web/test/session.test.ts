import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BallotScene } from '../state/entities';
import { myIdeas, shownDots, shownLeft } from '../state/pending';
import { dotsLeft, dotsOf, sceneOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { seeded } from './seeded';
import { world } from './world';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

function scene(session: LiveSession): BallotScene {
  const now = sceneOf(session.shared.value);
  if (now?.kind !== 'ballot') {
    throw new Error('There should be a vote.');
  }

  return now;
}

/** What the server said, what was wished, and what is shown: dots on `a`, and dots left. */
function dots(session: LiveSession) {
  const own = session.own.value;
  const pending = session.pending.value;
  return {
    truth: [dotsOf(own, 'a'), dotsLeft(own, 3)],
    wish: pending.map((wish) => wish.command.kind),
    picture: [shownDots(own, pending, 'v', 'a'), shownLeft(own, pending, scene(session))],
  };
}

describe('dots are shown at once and settle by themselves', () => {
  test('placed, acknowledged, and patched', async () => {
    const server = world(() => 0.5);
    const session = server.open('D1');
    server.connect();
    // 1. At rest.
    expect(dots(session)).toEqual({ truth: [0, 3], wish: [], picture: [0, 3] });
    // 2. Tapped without a connection: a wish, shown.
    server.disconnect();
    void session.send({ kind: 'placeDot', ballot: 'v', idea: 'a' });
    void session.send({ kind: 'placeDot', ballot: 'v', idea: 'a' });
    await settle();
    expect(dots(session)).toEqual({ truth: [0, 3], wish: ['placeDot', 'placeDot'], picture: [2, 1] });
    // 3. Taken back before it was sent.
    void session.send({ kind: 'takeBackDot', ballot: 'v', idea: 'a' });
    await settle();
    expect(dots(session)).toEqual({
      truth: [0, 3],
      wish: ['placeDot', 'placeDot', 'takeBackDot'],
      picture: [1, 2],
    });
    // 4. Back: all three go out, and truth is what was shown.
    server.connect();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(dots(session)).toEqual({ truth: [1, 2], wish: [], picture: [1, 2] });
  });

  test('an acknowledged wish is shown until its patch came', async () => {
    const server = world(() => 0.8); // Patches are lost, answers come after 3.2 seconds.
    const session = server.open('D2');
    server.connect();
    void session.send({ kind: 'placeDot', ballot: 'v', idea: 'a' });
    await vi.advanceTimersByTimeAsync(3_300);
    // 1. Acknowledged at version 2, but this browser is at 1.
    expect(dots(session)).toEqual({ truth: [0, 3], wish: ['placeDot'], picture: [1, 2] });
    // 2. The patch: the wish is gone, the picture did not move.
    server.ownPatch({ f: 1, t: 2, s: { 'dots/a': { n: 1 } } });
    expect(dots(session)).toEqual({ truth: [1, 2], wish: [], picture: [1, 2] });
  });

  test('a refusal takes the wish away and says why', async () => {
    const server = world(() => 0.5);
    const session = server.open('D3');
    server.connect();
    for (let tap = 0; tap < 3; tap++) {
      void session.send({ kind: 'placeDot', ballot: 'v', idea: 'a' });
    }
    await settle();
    // 1. Three taps on one idea: two may stay.
    expect(dots(session).picture).toEqual([3, 0]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(dots(session)).toEqual({ truth: [2, 1], wish: [], picture: [2, 1] });
    expect(session.refusals.value.map((one) => one.refusal.code)).toEqual(['noDotsLeft']);
    // 2. Read.
    session.forget(session.refusals.value[0]?.id ?? '');
    expect(session.refusals.value).toEqual([]);
  });
});

test('a patch that overtakes its answer is not counted twice', async () => {
  const server = world(() => 0.05); // Patches come at once, answers after 0.2 seconds.
  const session = server.open('D4');
  server.connect();
  void session.send({ kind: 'placeDot', ballot: 'v', idea: 'a' });
  await settle();
  expect(dots(session)).toEqual({ truth: [0, 3], wish: ['placeDot'], picture: [1, 2] });
  await vi.advanceTimersByTimeAsync(201);
  expect(dots(session)).toEqual({ truth: [1, 2], wish: [], picture: [1, 2] });
});

test('an idea is shown as not yet saved until it is, then once', async () => {
  const server = world(() => 0.5);
  const session = server.open('I1');
  const shown = () => myIdeas(session.own.value, session.pending.value, session.refusals.value, 'b');
  server.connect();
  server.disconnect();
  void session.send({ kind: 'sendIdea', board: 'b', text: 'Buddy' });
  await settle();
  expect(shown()).toMatchObject([{ text: 'Buddy', state: 'unsaved' }]);
  server.connect();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(shown()).toEqual([{ key: 'k0', text: 'Buddy', state: 'saved' }]);
});

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'any order of patches, answers and reconnects ends as a fresh welcome would (seed %i)',
  async (seed) => {
    const chance = seeded(seed);
    const server = world(chance);
    const session = server.open(`L${seed}`);
    let wished = 0;
    server.connect();
    for (let step = 0; step < 40; step++) {
      const what = chance();
      if (what < 0.25) {
        wished++;
        void session.send({ kind: 'sendIdea', board: 'b', text: `idea ${step}` });
      } else if (what < 0.45) {
        void session.send({
          kind: chance() < 0.7 ? 'placeDot' : 'takeBackDot',
          ballot: 'v',
          idea: chance() < 0.5 ? 'a' : 'b',
        });
      } else if (what < 0.65) {
        server.other(`other ${step}`, chance() < 0.7);
      } else if (what < 0.75) {
        server.disconnect();
      } else if (what < 0.85) {
        server.connect();
      } else {
        server.repeat();
      }

      await vi.advanceTimersByTimeAsync(chance() * 3_000);
    }

    // The network gets well.
    server.heal();
    await vi.advanceTimersByTimeAsync(60_000);
    server.connect();
    expect(session.pending.value).toEqual([]);
    expect(new Map(session.own.value)).toEqual(server.own);
    expect(new Map(session.shared.value)).toEqual(server.shared);
    expect([...server.own.keys()].filter((name) => name.startsWith('mine/'))).toHaveLength(wished);
  },
);
