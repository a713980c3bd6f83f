import { describe, expect, test } from 'vitest';
import {
  myIdeas,
  othersOf,
  type Pending,
  type Refused,
  shownDots,
  shownTable,
  strayTexts,
  waitingCounts,
} from '../state/pending';
import { resultsOf } from '../state/selectors';

const own = new Map<string, unknown>([
  ['mine/a', { t: 'first', c: 0, w: 0 }],
  ['mine/b', { t: 'second', w: 1 }],
]);
const wish = (id: string, command: Pending['command'], more: Partial<Pending> = {}): Pending => ({
  id,
  command,
  ...more,
});
const no = (id: string, command: Refused['command']): Refused => ({ id, command, refusal: { code: 'boardClosed' } });

describe('my ideas', () => {
  test('are newest first, those on their way before those saved', () => {
    const pending = [
      wish('1', { kind: 'sendIdea', board: 'x', text: 'third' }),
      wish('2', { kind: 'sendIdea', board: 'x', text: 'fourth', column: 1 }),
      wish('3', { kind: 'sendIdea', board: 'other', text: 'elsewhere' }),
    ];
    expect(myIdeas(own, pending, [], 'x').map((idea) => [idea.text, idea.state])).toEqual([
      ['fourth', 'unsaved'],
      ['third', 'unsaved'],
      ['second', 'saved'],
      ['first', 'saved'],
    ]);
  });

  test('show a change before it is saved, and hide what is being deleted', () => {
    const pending = [
      wish('1', { kind: 'editIdea', idea: 'a', text: 'better', column: 2 }),
      wish('2', { kind: 'deleteIdea', idea: 'b' }),
    ];
    expect(myIdeas(own, pending, [], 'x')).toEqual([
      { key: 'a', text: 'better', column: 2, state: 'unsaved', command: '1' },
    ]);
  });

  test('keep a refused text with its reason', () => {
    const refused = [
      no('1', { kind: 'sendIdea', board: 'x', text: 'late' }),
      no('2', { kind: 'editIdea', idea: 'a', text: 'late change' }),
    ];
    expect(myIdeas(own, [], refused, 'x')).toMatchObject([
      { text: 'late', state: 'refused', command: '1', refusal: { code: 'boardClosed' } },
      { key: 'b', state: 'saved' },
      { key: 'a', text: 'late change', state: 'refused', command: '2' },
    ]);
  });

  test('leave no refused text without a place', () => {
    const refused = [
      no('1', { kind: 'sendIdea', board: 'x', text: 'late' }),
      no('2', { kind: 'editIdea', idea: 'gone', text: 'change' }),
      no('3', { kind: 'placeDot', ballot: 'v', idea: 'a' }),
    ];
    expect(strayTexts(refused, own, 'x').map((idea) => idea.text)).toEqual(['change']);
    expect(strayTexts(refused, own, undefined).map((idea) => idea.text)).toEqual(['late', 'change']);
  });
});

test('the ideas of others do not hold my newest one while only its answer is here', () => {
  const shared = new Map<string, unknown>([
    ['idea/a', { t: 'first', w: 0 }],
    ['idea/n', { t: 'new', w: 1 }],
    ['idea/o', { t: 'other', w: 0 }],
  ]);
  const pending = [wish('1', { kind: 'sendIdea', board: 'x', text: 'new' }, { acked: 9, made: 'n' })];
  expect(othersOf(shared, own, pending).map((idea) => idea.key)).toEqual(['o']);
});

test('what waits is what has no answer', () => {
  const pending = [
    wish('1', { kind: 'sendIdea', board: 'x', text: 'a' }, { acked: 5 }),
    wish('2', { kind: 'sendIdea', board: 'x', text: 'b' }),
    wish('3', { kind: 'placeDot', ballot: 'v', idea: 'a' }),
  ];
  expect(waitingCounts(pending)).toEqual({ ideas: 1, changes: 2 });
});

test('my table is the one that I asked for last, or the one where I sit', () => {
  const at = new Map<string, unknown>([['table', 3]]);
  expect(shownTable(new Map(), [])).toBeUndefined();
  expect(shownTable(at, [])).toBe(3);
  const moves = [wish('1', { kind: 'chooseTable', table: 7 }), wish('2', { kind: 'chooseTable', table: 12 })];
  expect(shownTable(at, moves)).toBe(12);
  expect(shownTable(at, [...moves, wish('3', { kind: 'chooseTable' })])).toBeUndefined();
});

test('points put on an idea are shown at once, and what is added afterwards on top', () => {
  const held = new Map<string, unknown>([['dots/a', { n: 2 }]]);
  const put = wish('1', { kind: 'putDots', ballot: 'v', idea: 'a', dots: 7 });
  const more = wish('2', { kind: 'placeDot', ballot: 'v', idea: 'a' });
  const back = wish('3', { kind: 'takeBackDot', ballot: 'v', idea: 'a' });
  expect(shownDots(held, [put], 'v', 'a')).toBe(7);
  expect(shownDots(held, [more, put, more, more, back], 'v', 'a')).toBe(8);
  expect(shownDots(held, [put], 'w', 'a')).toBe(2);
});

test('equals share a place in a result', () => {
  const shared = new Map<string, unknown>([
    ['idea/a', { t: 'a', w: 0 }],
    ['idea/b', { t: 'b', w: 0 }],
    ['idea/c', { t: 'c', w: 0 }],
    ['idea/d', { t: 'd', w: 0 }],
    ['tally/b', 4],
    ['tally/d', 4],
    ['tally/a', 1],
  ]);
  expect(resultsOf(shared).map((line) => [line.place, line.key, line.dots])).toEqual([
    [1, 'b', 4],
    [1, 'd', 4],
    [3, 'a', 1],
    [4, 'c', 0],
  ]);
});
