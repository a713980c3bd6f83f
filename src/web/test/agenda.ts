import type { BallotPhase, NowEntity } from '../state/entities';
import type { KeyedStep } from '../state/selectors';

/** An agenda of a board and the vote on it, and what may be on there. */

export const step = (key: string, at: number, more: Partial<KeyedStep> = {}): KeyedStep => ({
  key,
  at,
  plan: { kind: 'break', question: key },
  used: false,
  ...more,
});
export const board = step('B', 0, { plan: { kind: 'board', question: 'What?' } });
export const vote = step('V', 1, { plan: { kind: 'ballot', question: 'Which?', of: 'B' }, phase: 'waiting' });
export const steps = [board, vote];
export const onBoard: NowEntity = {
  kind: 'board',
  activity: 'B',
  question: 'What?',
  columns: [],
  open: true,
  showsNames: false,
  big: false,
  closesAtZero: true,
};
export const onVote = (phase: BallotPhase): NowEntity => ({
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
export const onTalk = (at: number, pages: number): NowEntity => ({
  kind: 'talk',
  activity: 'X',
  question: '',
  at,
  pages,
});
export const inRooms = {
  kind: 'breakout' as const,
  activity: 'R',
  question: 'What do we try?',
  columns: [],
  by: 'chance' as const,
  rooms: 4,
  calledBack: false,
  big: false,
  showsNames: false,
};
