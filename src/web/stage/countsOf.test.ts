import { beforeAll, describe, expect, it } from 'vitest';
import english from '../../words/en.json';
import type { NowEntity } from '../state/entities';
import { setWords } from '../state/words';
import { countsOf } from './countsOf';

const counts = new Map<string, unknown>([
  ['joined', 40],
  ['posted', 34],
  ['answers', 23],
  ['ideas', 3],
  ['idea/aa', { t: 'Why?', w: 1 }],
  ['idea/bb', { t: 'When?', w: 1 }],
  ['answered/bb', true],
]);
const people = '38 here · 40 joined';
const step = { activity: 'a', question: 'Q', closesAtZero: false };
const said = (scene: NowEntity) => countsOf(scene, counts, { here: 38, turnedAway: 0 });

describe('the counts under a scene', () => {
  beforeAll(() => setWords('en', english));

  it('say which page of a talk it is', () => {
    expect(said({ ...step, kind: 'talk', at: 2, pages: 12 })).toEqual(['3 / 12', people]);
    expect(said({ ...step, kind: 'talk', at: 0, pages: 0 })).toEqual([people]);
  });

  it('say on how many ideas a quick rating is', () => {
    const scene: NowEntity = { ...step, kind: 'rating', columns: [], phase: 'open', cards: 10, options: 372 };

    expect(said(scene)).toEqual(['372 ideas', people]);
  });

  it('say how many have given a word', () => {
    expect(said({ ...step, kind: 'checkIn', open: true })).toEqual(['34 of 38 have given a word', people]);
  });

  it('say how many have answered when that no longer stands above the answers', () => {
    expect(said({ ...step, kind: 'consent', phase: 'open', live: 'nobody' })).toEqual([people]);
    expect(said({ ...step, kind: 'consent', phase: 'revealed', live: 'nobody' })).toEqual([
      '23 of 38 have answered',
      people,
    ]);
  });

  it('say how many questions are open, and how many are not any more', () => {
    expect(said({ ...step, kind: 'questions', open: true, showsNames: false, big: false })).toEqual([
      '1 open question',
      '1 answered',
      people,
    ]);
  });

  it('say how much was shared', () => {
    const scene = { ...step, kind: 'reflection', open: true, showsNames: false, big: false } as const;

    expect(said({ ...scene, prompts: [] })).toEqual(['3 texts shared', people]);
  });
});
