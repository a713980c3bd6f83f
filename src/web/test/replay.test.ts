import { expect, test } from 'vitest';
import { frameAt, nextOf } from '../report/replay/frames';
import type { Replay } from '../state/reports';

const text = (said: string) => ({ text: said });
const replay: Replay = {
  version: 1,
  from: '2026-11-22T12:00:00Z',
  seconds: 300,
  steps: [
    { kind: 'board', question: 'Ideas?', columns: [], texts: ['A', 'B', 'C'].map(text), results: [] },
    { kind: 'ballot', question: 'Which?', columns: [], texts: [], results: [{ text: 'B', figure: 2 }] },
  ],
  moments: [
    { at: 0, what: 'came', step: 0 },
    { at: 0, what: 'opened', step: 0 },
    { at: 30, what: 'texts', step: 0, texts: [1, 2] },
    { at: 60, what: 'texts', step: 0, texts: [0], gone: [2] },
    { at: 90, what: 'came', step: 1 },
    { at: 95, what: 'opened', step: 1 },
    { at: 200, what: 'revealed', step: 1 },
    { at: 250, what: 'came', step: 0 },
    { at: 300, what: 'ended', step: 0 },
  ],
};

test('a replay shows what the big screen showed then', () => {
  expect(frameAt(replay, -1).step).toBeUndefined();
  expect(frameAt(replay, 29)).toEqual({ step: 0, phase: 'opened', texts: [], ended: false });
  expect(frameAt(replay, 30).texts).toEqual([1, 2]);
  expect(frameAt(replay, 89).texts).toEqual([0, 1]);
  expect(frameAt(replay, 199)).toEqual({ step: 1, phase: 'opened', texts: [], ended: false });
  expect(frameAt(replay, 200).phase).toBe('revealed');
});

test('who comes back to a step finds it as it was', () => {
  expect(frameAt(replay, 260)).toEqual({ step: 0, phase: 'opened', texts: [0, 1], ended: false });
  expect(frameAt(replay, 300).ended).toBe(true);
});

test('it goes from step to step, both ways', () => {
  const isStep = (moment: { what: string }) => moment.what === 'came';
  expect(nextOf(replay, 0, isStep)).toBe(90);
  expect(nextOf(replay, 100, isStep, false)).toBe(90);
  expect(nextOf(replay, 250, isStep)).toBeUndefined();
});
