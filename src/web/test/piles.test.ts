import { expect, test } from 'vitest';
import { behindOf } from '../control/TableChoice';
import type { Command, PileEntity } from '../state/entities';
import type { Pending } from '../state/pending';
import { goesOnOf, pilesOf, shownAsksLeft, shownChosen, shownMark, shownMarksLeft, stayedOf } from '../state/piles';

const idea = (text: string) => ({ t: text, w: 0 });
const own = new Map<string, unknown>([
  ['pile', { tables: [2], people: 4, ready: 1, phase: 'marking', marks: 3, keep: 2 }],
  ['pile/aaaa', { idea: idea('A'), m: true }],
  ['pile/bbbb', { idea: idea('B'), g: true }],
  ['pile/cccc', { idea: idea('C') }],
  ['asked/dddd', idea('D')],
]);

test('a mark that is on its way is shown, and counts', () => {
  const pending = [
    wish({ kind: 'markIdea', selection: 's', idea: 'bbbb', mark: true }),
    wish({ kind: 'markIdea', selection: 's', idea: 'aaaa', mark: false }, 7),
  ];
  expect(shownMarksLeft(own, [], 's')).toBe(2);
  expect(shownMark(own, pending, 's', 'bbbb')).toEqual({ value: true, saved: false });
  expect(shownMark(own, pending, 's', 'aaaa')).toEqual({ value: false, saved: true });
  expect(shownMark(own, pending, 'other', 'aaaa')).toEqual({ value: true, saved: true });
  expect(shownMarksLeft(own, pending, 's')).toBe(2);
});

test('what the table lets go on is what was confirmed last', () => {
  expect(shownChosen(own, [], 's')).toEqual({ value: ['bbbb'], saved: true });
  const pending = [wish({ kind: 'confirmPile', selection: 's', ideas: ['aaaa', 'cccc'] })];
  expect(shownChosen(own, pending, 's')).toEqual({ value: ['aaaa', 'cccc'], saved: false });
});

test('a person asks for three ideas at a time, those on their way counted', () => {
  const ask = (key: string, wanted: boolean) => wish({ kind: 'askBack', selection: 's', idea: key, ask: wanted });
  expect(shownAsksLeft(own, [], 's', 3)).toBe(2);
  expect(shownAsksLeft(own, [ask('eeee', true)], 's', 3)).toBe(1);
  expect(shownAsksLeft(own, [ask('eeee', true), ask('dddd', false)], 's', 3)).toBe(2);
});

test('what goes on is told from what stayed', () => {
  const shared = new Map<string, unknown>([
    ['idea/aaaa', idea('A')],
    ['idea/bbbb', idea('B')],
    ['idea/cccc', idea('C')],
    ['goes/aaaa', 'table'],
    ['goes/bbbb', 'wildCard'],
  ]);
  expect(goesOnOf(shared).map(({ key, back }) => [key, back])).toEqual([
    ['aaaa', false],
    ['bbbb', true],
  ]);
  expect(stayedOf(shared).map(({ key }) => key)).toEqual(['cccc']);
});

test('tables stand in their order; few that are behind may need help, many do not', () => {
  const pile = (table: number, phase: PileEntity['phase']) => ({
    tables: [table],
    ideas: 9,
    people: 4,
    ready: 2,
    phase,
  });
  const shared = new Map([
    ['pile/10', pile(11, 'confirming')],
    ['pile/2', pile(3, 'marking')],
    ['pile/0', pile(1, 'confirmed')],
  ]);
  expect(pilesOf(shared).map(({ tables }) => tables[0])).toEqual([1, 3, 11]);
  expect(behindOf(pilesOf(shared)).map(({ tables }) => tables[0])).toEqual([3]);
  expect(behindOf([pile(1, 'marking'), pile(2, 'marking')])).toEqual([]);
  expect(behindOf([pile(1, 'confirming'), pile(2, 'confirmed'), pile(3, 'confirmed')])).toHaveLength(1);
});

function wish(command: Command, acked?: number): Pending {
  return { id: JSON.stringify(command), command, ...(acked === undefined ? {} : { acked }) };
}
