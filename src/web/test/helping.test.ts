import { expect, test } from 'vitest';
import { partedAgain } from '../control/groups/grouping';
import type { View } from '../state/applyPatch';
import { alikeIn, similarIn } from '../state/found';
import { shownHelpers, shownHelping, wordingsOf } from '../state/helping';
import type { Pending } from '../state/pending';

const idea = { key: 'a', t: 'A lift', w: 0 };
const wish = (on: boolean, acked?: number): Pending => ({
  id: '1',
  command: { kind: 'supportIdea', idea: 'a', on },
  ...(acked === undefined ? {} : { acked }),
});

test('help is shown and counted before it is saved', () => {
  const shared: View = new Map([['helps/a', 2]]);
  expect(shownHelpers(shared, new Map(), [], idea)).toBe(2);
  expect(shownHelping(new Map(), [wish(true)], 'a')).toEqual({ value: true, saved: false });
  expect(shownHelpers(shared, new Map(), [wish(true)], idea)).toBe(3);

  const own: View = new Map([['helping/a', true]]);
  expect(shownHelpers(new Map([['helps/a', 3]]), own, [wish(true, 7)], idea)).toBe(3);
  expect(shownHelpers(new Map([['helps/a', 3]]), own, [wish(false)], idea)).toBe(2);
});

test('a phone without the whole board counts with what came with the idea', () => {
  expect(shownHelpers(new Map(), new Map(), [wish(true)], { ...idea, s: 4 })).toBe(5);
});

test('undoing a merge makes the groups that joined again', () => {
  const shared: View = new Map<string, unknown>([
    ['idea/b', { t: 'Title', w: 0, m: 2 }],
    [
      'wordings/b',
      [
        { k: 'b', t: 'B' },
        { k: 'c', t: 'C' },
      ],
    ],
  ]);
  expect(wordingsOf(shared, 'b')).toHaveLength(2);
  expect(partedAgain(shared, 'a', ['b'])).toEqual([
    { kind: 'takeGroupApart', head: 'a' },
    { kind: 'groupIdeas', head: 'b', ideas: ['c'], title: 'Title' },
  ]);
});

test('what the server found is looked at first', () => {
  expect(alikeIn([{ key: 'a', idea: { t: 'A', w: 0 } }, { key: 1 }, 'x'])).toEqual([{ key: 'a', t: 'A', w: 0 }]);
  expect(similarIn({ groups: [{ ideas: ['a', 2], typical: 'a' }, {}], outliers: ['z'] })).toEqual({
    groups: [{ ideas: ['a'], typical: 'a' }],
    outliers: ['z'],
  });
  expect(similarIn(undefined)).toEqual({ groups: [], outliers: [] });
});
