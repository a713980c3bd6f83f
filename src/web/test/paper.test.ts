import { describe, expect, test } from 'vitest';
import type { View } from '../state/applyPatch';
import { linesIn } from '../state/paper';
import { myIdeas, othersOf } from '../state/pending';

describe('lines typed from a photo', () => {
  test('are what is not empty, in portions that fit a message', () => {
    expect(linesIn(' Fewer meetings \n\n  \nA garden')).toEqual({
      portions: [['Fewer meetings', 'A garden']],
      count: 2,
      tooLong: false,
    });
    const many = linesIn(Array.from({ length: 23 }, (_, at) => `Line ${at}`).join('\n'));
    expect(many.portions.map((portion) => portion.length)).toEqual([10, 10, 3]);
    expect(linesIn('')).toEqual({ portions: [], count: 0, tooLong: false });
  });

  test('are too long when one of them is', () => {
    expect(linesIn(`short\n${'x'.repeat(281)}`).tooLong).toBe(true);
    expect(linesIn('👩‍👩‍👧'.repeat(280)).tooLong).toBe(false);
  });
});

describe('a photo of one’s own', () => {
  const photo = { t: '', w: 0, p: 'AAAAAAAAAAAAAAAAAAAAAA' };
  const send = { kind: 'sendIdea', board: 'board', text: '', picture: 'BAAAAAAAAAAAAAAAAAAAAA' } as const;

  test('is shown before it is saved, and when it was refused, with its picture', () => {
    const own: View = new Map<string, unknown>([['mine/a', photo]]);
    const shown = myIdeas(
      own,
      [{ id: '1', command: send }],
      [{ id: '2', command: send, refusal: { code: 'boardClosed' } }],
      'board',
    );
    expect(shown.map(({ state, picture }) => [state, picture])).toEqual([
      ['refused', send.picture],
      ['unsaved', send.picture],
      ['saved', photo.p],
    ]);
  });

  test('that is hidden is marked for its author, who alone still has it', () => {
    const own: View = new Map<string, unknown>([['mine/a', { ...photo, h: true }]]);
    expect(myIdeas(own, [], [], 'board').map(({ hidden }) => hidden)).toEqual([true]);
    expect(othersOf(new Map(), own, [])).toEqual([]);
  });
});
