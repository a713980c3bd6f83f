import { expect, test } from 'vitest';
import type { ProgrammeSheet, ProjectSheet } from '../state/programmes';
import { nextAsked, whatNow } from './whatNow';

const day = '2027-05-12';

function cycle(some: Partial<ProgrammeSheet>): ProgrammeSheet {
  return {
    id: 'c',
    name: 'Riverside Care',
    language: 'en',
    version: 1,
    role: 'owner',
    editions: [],
    projects: [],
    promises: [],
    promiseCounts: { kept: 0, broken: 0, open: 0 },
    growth: [],
    ...some,
  } as ProgrammeSheet;
}

function project(title: string, due: string, some: Partial<ProjectSheet> = {}): ProjectSheet {
  return {
    project: title,
    canvas: { title },
    stage: 'experiment',
    life: { entries: [], requests: [], next: [], checks: [{ of: 'experiment', due, done: false }] },
    ...some,
  } as unknown as ProjectSheet;
}

const begun = { session: 'a', title: '2026', beganAt: '2026-05-12T07:00:00Z', endedAt: '2026-05-12T15:00:00Z' };
const planned = { session: 'b', title: '2027' };

const editions = (...days: object[]) => days as ProgrammeSheet['editions'];

test('an empty cycle begins with a first Learnathon; one that ran plans the next', () => {
  expect(whatNow(cycle({}), day)).toEqual({ say: 'begin' });
  expect(whatNow(cycle({ editions: editions(begun) }), day)).toEqual({ say: 'plan' });
});

test('what is due comes before inviting, and a day that runs before both', () => {
  const late = project('Lift', '2027-05-01');
  expect(whatNow(cycle({ editions: editions(begun, planned) }), day)).toEqual({ say: 'invite', title: '2027' });
  expect(whatNow(cycle({ editions: editions(planned), projects: [late] }), day)).toEqual({ say: 'due', count: 1 });
  const running = editions({ ...begun, endedAt: undefined, beganAt: `${day}T07:00:00Z` });
  expect(whatNow(cycle({ editions: running, projects: [late] }), day)).toEqual({ say: 'running', title: '2026' });
  expect(whatNow(cycle({ editions: running, projects: [late] }), '2027-05-14')).toEqual({ say: 'due', count: 1 });
});

test('a lead is asked for its own project alone', () => {
  const other = project('Other', '2027-05-01');
  const mine = project('Mine', '2027-06-01', { mine: true });
  const sheet = cycle({ role: 'member', projects: [other, mine] });
  expect(whatNow(sheet, day)).toEqual({ say: 'tell', project: mine });
  expect(nextAsked(sheet, day)?.project).toBe(mine);
  expect(whatNow(sheet, '2027-06-01')).toMatchObject({ say: 'asked', asked: { project: mine } });
  expect(nextAsked(sheet, '2027-06-01')).toBeUndefined();
});

test('a sponsor says what became of promises that are open', () => {
  const promises = [
    { mine: true, state: 'open' },
    { mine: true, state: 'kept' },
    { state: 'open' },
  ] as ProgrammeSheet['promises'];
  expect(whatNow(cycle({ role: 'sponsor', promises }), day)).toEqual({ say: 'settle', count: 1 });
  expect(whatNow(cycle({ role: 'sponsor', promises: promises.slice(1) }), day)).toEqual({ say: 'look' });
});
