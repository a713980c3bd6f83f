import { describe, expect, test } from 'vitest';
import { shownBuilds, shownSigned } from '../state/builds';
import type { Pending } from '../state/pending';

const wish = (id: string, command: Pending['command'], made?: string): Pending => ({
  id,
  command,
  ...(made === undefined ? {} : { made, acked: 9 }),
});
const own = new Map<string, unknown>([
  ['built/m', { on: 'i', text: 'mine' }],
  ['built/h', { on: 'i', text: 'hidden', hidden: true }],
  ['built/o', { on: 'other', text: 'elsewhere' }],
]);
const builds = [
  { k: 'a', t: 'of another' },
  { k: 'm', t: 'mine' },
];
const texts = (pending: readonly Pending[]) =>
  shownBuilds('i', builds, own, pending).map(({ text, mine, saved, hidden }) => [text, mine, saved, hidden]);

describe('what was added to an idea', () => {
  test('shows that of others, then one’s own, also what is hidden', () => {
    expect(texts([])).toEqual([
      ['of another', false, true, false],
      ['mine', true, true, false],
      ['hidden', true, true, true],
    ]);
  });

  test('shows what is on its way, once', () => {
    const pending = [
      wish('1', { kind: 'buildOn', idea: 'i', text: 'new' }),
      wish('2', { kind: 'buildOn', idea: 'other', text: 'no' }),
      wish('3', { kind: 'buildOn', idea: 'i', text: 'mine' }, 'm'),
      wish('4', { kind: 'editBuild', build: 'm', text: 'better' }),
      wish('5', { kind: 'deleteBuild', build: 'h' }),
    ];
    expect(texts(pending)).toEqual([
      ['of another', false, true, false],
      ['better', true, false, false],
      ['new', true, false, false],
    ]);
  });
});

describe('one’s name with an idea', () => {
  test('is offered where the server says so, the last wish counted', () => {
    const offered = new Map<string, unknown>([['sign/i', false]]);
    expect(shownSigned(offered, [], 'i')).toBe(false);
    expect(shownSigned(offered, [wish('1', { kind: 'signIdea', idea: 'i', show: true })], 'i')).toBe(true);
    expect(shownSigned(offered, [], 'other')).toBeUndefined();
  });
});
