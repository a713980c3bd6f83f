import { beforeEach, describe, expect, it } from 'vitest';
import english from '../../../words/en.json';
import type { ActivityPlan } from '../../state/entities';
import { setWords } from '../../state/words';
import { draftOf, freshPlan } from './draft';
import { kinds } from './kinds';
import { planOf } from './planOf';

const common = {
  question: 'What now?',
  instruction: 'Write one idea at a time.',
  minutes: 12,
  part: 'learn' as const,
  notes: { say: 'Welcome', do: 'Hand out pens', watchOut: 'The quiet tables' },
  closesAtZero: false,
};
const collect = { columns: ['A', 'B'], showsNames: true, ideasEach: 7 };
const plans: ActivityPlan[] = [
  { kind: 'board', ...common, ...collect },
  { kind: 'ballot', ...common, of: 'B', top: 5, dots: 4, perIdea: 2, live: 'stage' },
  { kind: 'rating', ...common, of: 'B', top: 120, cards: 8 },
  { kind: 'ballot', ...common, of: 'B', live: 'nobody', unit: 'points' },
  { kind: 'matrix', ...common, of: 'V', top: 12 },
  { kind: 'selection', ...common, of: 'B', marks: 4, keep: 5 },
  { kind: 'talk', ...common, pages: [{ text: '# One' }, { text: 'Two', picture: 'k'.repeat(22), alt: 'Us' }] },
  { kind: 'checkIn', ...common, columns: [], showsNames: false, ideasEach: 1 },
  {
    kind: 'checkIn',
    ...common,
    columns: [],
    showsNames: false,
    ideasEach: 1,
    cards: [{ title: 'Soil', text: 'Grass', picture: 'soil' }, { title: 'Ours' }],
  },
  { kind: 'poll', ...common, live: 'everyone', options: ['Yes', 'No'], several: true },
  { kind: 'consent', ...common, live: 'nobody' },
  { kind: 'questions', ...common, columns: [], showsNames: true, ideasEach: 9 },
  {
    kind: 'breakout',
    ...common,
    ...collect,
    by: 'topics',
    rooms: 8,
    capacity: 10,
    topics: 'V',
    names: ['Oak', 'Ash'],
    calls: ['https://call.example/1'],
  },
  { kind: 'signUp', ...common, workshops: [{ name: 'Systems', capacity: 12, where: 'Room 2' }] },
  {
    kind: 'signUp',
    ...common,
    workshops: [{ name: 'Systems', capacity: 12, purpose: 'See loops', steps: '1. Draw', card: '**Ask**' }],
  },
  { kind: 'teams', ...common, capacity: 7 },
  { kind: 'canvas', ...common },
  { kind: 'pitches', ...common, seconds: 180, feedbackSeconds: 60 },
  { kind: 'review', ...common },
  { kind: 'promises', ...common },
  { kind: 'scan', ...common, dimensions: [{ name: 'Us', statements: [{ text: 'We laugh.' }, { standard: 3 }] }] },
  { kind: 'scanResult', ...common },
  { kind: 'reflection', ...common, ...collect },
  { kind: 'section', ...common, ...collect, pages: [{ text: '# Why' }] },
  { kind: 'break', ...common },
  { kind: 'results', ...common },
  { kind: 'results', ...common, taps: true },
];

describe('the form for a step', () => {
  beforeEach(() => setWords('en', english));

  it('gives back what it was given, for every kind', () => {
    expect([...new Set(plans.map((plan) => plan.kind))].sort()).toEqual([...kinds].sort());
    for (const plan of plans) {
      expect(planOf(draftOf(plan))).toEqual(plan);
    }
  });

  it('leaves out what was not filled in', () => {
    const plan: ActivityPlan = { kind: 'break', question: 'Coffee', closesAtZero: true };

    expect(planOf({ ...draftOf(plan), say: '  ', instruction: ' ' })).toEqual(plan);
  });

  it('begins with usual words and minutes, for every kind', () => {
    for (const kind of kinds) {
      const plan = freshPlan(kind, 'B');
      expect(plan.minutes).toBeGreaterThan(0);
      expect(plan.question === '').toBe(kind === 'board' || kind === 'poll' || kind === 'breakout');
    }
  });
});
