import { describe, expect, it } from 'vitest';
import type { BallotPhase, NowEntity } from '../state/entities';
import type { KeyedStep } from '../state/selectors';
import { primaryOf, stepBefore, voteAhead } from './primary';

const board: KeyedStep = { key: 'B', at: 0, plan: { kind: 'board', question: 'What?' }, used: false };
const vote: KeyedStep = {
  key: 'V',
  at: 1,
  plan: { kind: 'ballot', question: 'Which?', of: 'B' },
  phase: 'waiting',
  used: false,
};
const steps = [board, vote];
const onBoard: NowEntity = {
  kind: 'board',
  activity: 'B',
  question: 'What?',
  columns: [],
  open: true,
  showsNames: false,
  big: false,
  closesAtZero: true,
};
const onVote = (phase: BallotPhase): NowEntity => ({
  kind: 'ballot',
  activity: 'V',
  question: 'Which?',
  columns: [],
  phase,
  dots: 3,
  perIdea: 3,
  options: 9,
  live: 'nobody',
  big: false,
  closesAtZero: true,
});

describe('the big button', () => {
  it('starts with the first step, and says nothing while there is none', () => {
    expect(primaryOf({ kind: 'lobby' }, steps, false)).toEqual({ kind: 'start', command: { kind: 'go', to: 'B' } });
    expect(primaryOf({ kind: 'lobby' }, [], false)).toEqual({ kind: 'nothing' });
  });

  it('moves from a board to the next step', () => {
    expect(primaryOf(onBoard, steps, false)).toMatchObject({ kind: 'next', command: { kind: 'go', to: 'V' } });
  });

  it('opens, closes and reveals a vote, then offers the end', () => {
    const phases: BallotPhase[] = ['waiting', 'open', 'closed', 'revealed'];

    expect(phases.map((phase) => primaryOf(onVote(phase), steps, false).kind)).toEqual([
      'openVoting',
      'closeVoting',
      'revealResults',
      'endSession',
    ]);
  });

  it('says nothing after the end', () => {
    expect(primaryOf(onVote('revealed'), steps, true)).toEqual({ kind: 'nothing' });
    expect(primaryOf({ kind: 'ended' }, steps, true)).toEqual({ kind: 'nothing' });
  });
});

describe('beside it', () => {
  it('a vote that follows the board can be opened at once, unless it has been open', () => {
    expect(voteAhead(onBoard, steps, false)?.key).toBe('V');
    expect(voteAhead(onBoard, [board, { ...vote, phase: 'closed' }], false)).toBeUndefined();
    expect(voteAhead(onBoard, steps, true)).toBeUndefined();
  });

  it('there is a way back from the second step on', () => {
    expect(stepBefore(onVote('open'), steps)?.key).toBe('B');
    expect(stepBefore(onBoard, steps)).toBeUndefined();
    expect(stepBefore({ kind: 'lobby' }, steps)).toBeUndefined();
  });
});
