import { expect, test } from 'vitest';
import { myCycles, mySessions } from '../home/mine';
import type { MadeSheet } from '../state/makers';

const made: MadeSheet = {
  sessions: [
    { code: 'NEWEST', title: 'Made elsewhere', madeAt: '2026-11-22T12:00:00+00:00' },
    {
      code: 'COMMON',
      title: 'As it is called now',
      madeAt: '2026-11-20T12:00:00+00:00',
      endedAt: '2026-11-21T12:00:00+00:00',
    },
  ],
  cycles: [
    { id: 'here', name: 'Renamed', madeAt: '2026-11-20T12:00:00+00:00' },
    { id: 'away', name: 'Acme', madeAt: '2026-11-20T12:00:00+00:00' },
  ],
};
const kept = [
  { code: 'COMMON', title: 'As it was called', createdAt: Date.parse('2026-11-20T12:00:01Z') },
  { code: 'ALONE', title: 'Of this browser alone', createdAt: Date.parse('2026-11-21T12:00:00Z') },
];

test('sessions of this browser and of the server are one list, the newest first, each once', () => {
  expect(mySessions(kept, made).map(({ code, title, here, made, ended }) => [code, title, here, made, ended])).toEqual([
    ['NEWEST', 'Made elsewhere', false, true, false],
    ['ALONE', 'Of this browser alone', true, false, false],
    ['COMMON', 'As it is called now', true, true, true],
  ]);
});

test('without a list of the server, those of this browser stand there', () => {
  expect(mySessions(kept, undefined).map(({ code, here }) => [code, here])).toEqual([
    ['ALONE', true],
    ['COMMON', true],
  ]);
});

test('learning cycles made elsewhere come after those of this browser', () => {
  expect(myCycles([{ id: 'here', name: 'Here' }], made)).toEqual([
    { id: 'here', name: 'Here', here: true },
    { id: 'away', name: 'Acme', here: false },
  ]);
});
