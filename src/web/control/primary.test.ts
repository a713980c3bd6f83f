import { describe, expect, it } from 'vitest';
import type { BallotPhase, NowEntity, PitchPhase } from '../state/entities';
import { board, inRooms, onBoard, onTalk, onVote, step, steps } from '../test/agenda';
import { primaryOf } from './primary';

const asks = (kind: 'poll' | 'consent') => (phase: BallotPhase) => {
  const common = { activity: 'X', question: '', phase, live: 'nobody', closesAtZero: true } as const;
  const now: NowEntity =
    kind === 'poll' ? { kind, options: ['Yes', 'No'], several: false, ...common } : { kind, ...common };
  return primaryOf(now, [step('X', 0), step('Y', 1)], false);
};

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

  it('opens, closes and reveals a quick rating, then moves on', () => {
    const phases: BallotPhase[] = ['waiting', 'open', 'closed', 'revealed'];
    const asked = { activity: 'X', question: '', columns: [], closesAtZero: true };
    const at = (phase: BallotPhase) =>
      primaryOf({ kind: 'rating', phase, cards: 10, options: 372, ...asked }, [step('X', 0), step('Y', 1)], false);

    expect(phases.map((phase) => at(phase).kind)).toEqual(['openRating', 'closeRating', 'revealResults', 'next']);
    expect(at('closed')).toMatchObject({ command: { kind: 'revealRating', rating: 'X' } });
  });

  it('opens, closes and reveals feasible × affordable, then offers the end', () => {
    const phases: BallotPhase[] = ['waiting', 'open', 'closed', 'revealed'];
    const at = (phase: BallotPhase): NowEntity => ({
      kind: 'matrix',
      activity: 'V',
      question: 'Can we?',
      columns: [],
      phase,
      options: 3,
      closesAtZero: true,
    });

    expect(phases.map((phase) => primaryOf(at(phase), steps, false).kind)).toEqual([
      'openMatrix',
      'closeMatrix',
      'revealResults',
      'endSession',
    ]);
  });

  it('begins one pitch after the other, asks for feedback, then moves on', () => {
    const at = (phase: PitchPhase, pitch?: string, next?: string): string => {
      const queue = { ...(pitch === undefined ? {} : { pitch }), ...(next === undefined ? {} : { next }) };
      const common = { activity: 'X', question: '', seconds: 150, feedbackSeconds: 45, closesAtZero: true };
      const primary = primaryOf({ kind: 'pitches', phase, ...common, ...queue }, [step('X', 0), step('Y', 1)], false);
      return 'pitch' in primary ? `${primary.kind} ${primary.pitch}` : primary.kind;
    };
    expect([at('waiting'), at('waiting', undefined, 'P'), at('pitching', 'P', 'Q'), at('feedback', 'P', 'Q')]).toEqual([
      'next',
      'beginPitch P',
      'askFeedback',
      'nextPitch Q',
    ]);
    expect([at('over', 'P', 'Q'), at('feedback', 'Q'), at('over', 'Q')]).toEqual(['nextPitch Q', 'next', 'next']);
  });

  it('opens marking, shows the sums, closes the choice, then moves on', () => {
    const phases = ['waiting', 'marking', 'confirming', 'closed'] as const;
    const asked = { activity: 'X', question: '', columns: [], closesAtZero: true };
    const common = { ...asked, marks: 3, keep: 3, ideas: 9, goesOn: 0 };
    const kindAt = (phase: (typeof phases)[number]) =>
      primaryOf({ kind: 'selection', phase, ...common }, [step('X', 0), step('Y', 1)], false).kind;
    expect(phases.map(kindAt)).toEqual(['openMarking', 'showSums', 'closeChoice', 'next']);
  });

  it('shows the result of a poll and of "any objections?", open or closed, then moves on', () => {
    const phases: BallotPhase[] = ['waiting', 'open', 'closed', 'revealed'];

    expect(phases.map((phase) => asks('poll')(phase).kind)).toEqual(['openPoll', 'showResult', 'showResult', 'next']);
    expect(phases.map((phase) => asks('consent')(phase).kind)).toEqual([
      'openPoll',
      'showResult',
      'showResult',
      'next',
    ]);
    expect(asks('poll')('open')).toMatchObject({ command: { kind: 'revealPoll', poll: 'X' } });
  });

  it('turns the pages of a talk up to the last one, then moves on', () => {
    const agenda = [step('X', 0), step('Y', 1)];

    expect(primaryOf(onTalk(0, 3), agenda, false)).toEqual({
      kind: 'nextPage',
      command: { kind: 'turnPage', talk: 'X', page: 1 },
    });
    expect(primaryOf(onTalk(2, 3), agenda, false)).toMatchObject({ kind: 'next', command: { to: 'Y' } });
    expect(primaryOf(onTalk(0, 0), agenda, false)).toMatchObject({ kind: 'next', command: { to: 'Y' } });
  });

  it('turns the pages of the wall of results, then moves on', () => {
    const agenda = [step('X', 0), step('Y', 1)];
    const onWall = (page?: number): NowEntity => ({
      kind: 'results',
      activity: 'X',
      question: 'Today',
      ...(page !== undefined && { page }),
    });
    expect(primaryOf(onWall(), agenda, false, 3)).toEqual({
      kind: 'nextPage',
      command: { kind: 'turnWall', results: 'X', page: 1 },
    });
    expect(primaryOf(onWall(2), agenda, false, 3)).toMatchObject({ kind: 'next', command: { to: 'Y' } });
    expect(primaryOf(onWall(), agenda, false, 1)).toMatchObject({ kind: 'next', command: { to: 'Y' } });
  });

  it('moves on from a check-in, questions, a reflection, a break and results', () => {
    const agenda = [step('X', 0), step('Y', 1)];
    const common = { activity: 'X', question: '', open: true, closesAtZero: true };
    const scenes: NowEntity[] = [
      { kind: 'checkIn', ...common },
      { kind: 'questions', showsNames: false, big: false, ...common },
      { kind: 'reflection', prompts: [], showsNames: false, big: false, ...common },
      { kind: 'break', activity: 'X', question: '' },
      { kind: 'results', activity: 'X', question: '' },
    ];

    for (const now of scenes) {
      expect(primaryOf(now, agenda, false)).toMatchObject({ kind: 'next', command: { kind: 'go', to: 'Y' } });
    }
  });

  it('passes over steps that are skipped or were asked in between', () => {
    const agenda = [
      step('X', 0, { skipped: true }),
      board,
      step('S', 2, { skipped: true }),
      step('A', 3, { asked: true }),
    ];

    expect(primaryOf({ kind: 'lobby' }, agenda, false)).toMatchObject({ command: { to: 'B' } });
    expect(primaryOf(onBoard, agenda, false).kind).toBe('endSession');
    expect(primaryOf(onBoard, [...agenda, step('Y', 4)], false)).toMatchObject({ command: { to: 'Y' } });
  });

  it('leads back from what was asked in between, once its result was shown', () => {
    const agenda = [step('B', 0, { since: 1 }), step('X', 1, { asked: true }), step('Y', 2)];
    const onBreak: NowEntity = { kind: 'break', activity: 'X', question: '' };

    expect(primaryOf(onBreak, agenda, false)).toMatchObject({
      kind: 'return',
      to: { key: 'B' },
      command: { kind: 'returnFrom', asked: 'X' },
    });
    expect(primaryOf(onBreak, [step('B', 0), step('X', 1, { asked: true })], false)).toMatchObject({
      kind: 'return',
      to: undefined,
    });
  });

  it('says nothing after the end', () => {
    expect(primaryOf(onVote('revealed'), steps, true)).toEqual({ kind: 'nothing' });
    expect(primaryOf({ kind: 'ended' }, steps, true)).toEqual({ kind: 'nothing' });
  });

  it('opens rooms, calls people back, then moves on; on the way back there is nothing to press', () => {
    const now = { ...inRooms, phase: 'forming' as const };
    expect(primaryOf(now, [step('R', 0), step('X', 1)], false)).toMatchObject({ kind: 'openRooms' });
    expect(primaryOf({ ...now, phase: 'open' }, [step('R', 0)], false)).toMatchObject({ kind: 'callBack' });
    expect(primaryOf({ ...now, phase: 'open', calledBack: true }, [step('R', 0)], false)).toEqual({ kind: 'nothing' });
    expect(primaryOf({ ...now, phase: 'closed' }, [step('R', 0), step('X', 1)], false)).toMatchObject({ kind: 'next' });
  });
});
