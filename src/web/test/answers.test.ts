import { describe, expect, test } from 'vitest';
import { calmOrder } from '../state/calmOrder';
import type { Pending } from '../state/pending';
import { questionOrder } from '../state/questionOrder';
import { shownAnswer, shownBacked, shownNote, staleNotes } from '../state/shownAnswers';

const own = new Map<string, unknown>([
  ['answer', [1]],
  ['backed/q', true],
  ['note/0', 'kept'],
]);
const wish = (id: string, command: Pending['command'], acked?: number): Pending =>
  acked === undefined ? { id, command } : { id, command, acked };

describe('an answer', () => {
  test('is what the server has, until another is wished for', () => {
    expect(shownAnswer(own, [], 'p')).toEqual({ value: [1], saved: true });
    const pending = [
      wish('1', { kind: 'answerPoll', poll: 'p', choices: [0] }),
      wish('2', { kind: 'answerPoll', poll: 'p', choices: [2] }),
      wish('3', { kind: 'answerPoll', poll: 'other', choices: [3] }),
    ];
    expect(shownAnswer(own, pending, 'p')).toEqual({ value: [2], saved: false });
  });

  test('is saved when the server said so, before its patch is here', () => {
    const pending = [wish('1', { kind: 'answerPoll', poll: 'p', choices: [] }, 7)];
    expect(shownAnswer(own, pending, 'p')).toEqual({ value: [], saved: true });
  });
});

test('wanting to know a question too shows at once, and back', () => {
  const pending = [wish('1', { kind: 'backQuestion', question: 'q', back: false })];
  expect(shownBacked(own, [], 'q')).toEqual({ value: true, saved: true });
  expect(shownBacked(own, pending, 'q')).toEqual({ value: false, saved: false });
  expect(shownBacked(own, pending, 'r')).toEqual({ value: false, saved: true });
});

test('of a note the newest version counts, and makes those before it needless', () => {
  const note = (text: string, prompt = 0) => ({ kind: 'keepNote' as const, reflection: 'r', prompt, text });
  const pending = [wish('1', note('a'), 3), wish('2', note('ab')), wish('3', note('x', 1)), wish('4', note('abc'))];
  expect(shownNote(own, [], 'r', 0)).toEqual({ value: 'kept', saved: true });
  expect(shownNote(own, pending, 'r', 0)).toEqual({ value: 'abc', saved: false });
  expect(staleNotes(pending, 'r', 0)).toEqual(['2', '4']);
});

describe('questions', () => {
  const asked = ['a', 'b', 'c', 'd'].map((key) => ({ key, t: key, w: 0 }));

  test('stand by how many people want to know them, the answered ones last', () => {
    const shared = new Map<string, unknown>([
      ['backs/b', 2],
      ['backs/c', 5],
      ['answered/c', true],
      ['backs/d', 2],
    ]);
    expect(questionOrder(asked, shared)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('keep their places while they are looked at; who is new comes last', () => {
    expect(calmOrder(['a', 'b', 'c'], ['d', 'c', 'a'])).toEqual(['a', 'c', 'd']);
    expect(calmOrder([], ['b', 'a'])).toEqual(['b', 'a']);
  });
});
