import type { BallotScene, Command, NowEntity } from '../state/entities';
import type { KeyedStep } from '../state/selectors';

/** The one thing that the facilitator would do now. */
export type Primary =
  | { kind: 'start' | 'closeVoting' | 'revealResults'; command: Command }
  | { kind: 'next'; step: KeyedStep; command: Command }
  | { kind: 'openVoting'; ballot: string }
  | { kind: 'endSession' | 'nothing' };

/** What the big button says and does, from what is going on and the agenda. */
export function primaryOf(now: NowEntity, steps: readonly KeyedStep[], ended: boolean): Primary {
  if (ended) {
    return { kind: 'nothing' };
  }
  switch (now.kind) {
    case 'ended':
      return { kind: 'nothing' };
    case 'lobby': {
      const first = steps[0];
      return first ? { kind: 'start', command: { kind: 'go', to: first.key } } : { kind: 'nothing' };
    }
    case 'board':
      return onwards(now.activity, steps);
    case 'ballot':
      return primaryOfBallot(now, steps);
    default:
      return onwards(now.activity, steps);
  }
}

function primaryOfBallot(now: BallotScene, steps: readonly KeyedStep[]): Primary {
  switch (now.phase) {
    case 'waiting':
      return { kind: 'openVoting', ballot: now.activity };
    case 'open':
      return { kind: 'closeVoting', command: { kind: 'closeVoting', ballot: now.activity } };
    case 'closed':
      return { kind: 'revealResults', command: { kind: 'revealResults', ballot: now.activity } };
    case 'revealed':
      return onwards(now.activity, steps);
  }
}

function onwards(activity: string, steps: readonly KeyedStep[]): Primary {
  const next = stepAfter(activity, steps);
  return next ? { kind: 'next', step: next, command: { kind: 'go', to: next.key } } : { kind: 'endSession' };
}

function stepAfter(activity: string, steps: readonly KeyedStep[]): KeyedStep | undefined {
  const at = steps.findIndex((step) => step.key === activity);
  return at < 0 ? undefined : steps[at + 1];
}

/** The step before what is going on now; none in the lobby and at the first step. */
export function stepBefore(now: NowEntity, steps: readonly KeyedStep[]): KeyedStep | undefined {
  const activity = 'activity' in now ? now.activity : undefined;
  const at = steps.findIndex((step) => step.key === activity);
  return at < 1 ? undefined : steps[at - 1];
}

/** The vote that could be opened from the board that it follows, at once. */
export function voteAhead(now: NowEntity, steps: readonly KeyedStep[], ended: boolean): KeyedStep | undefined {
  const next = now.kind === 'board' && !ended ? stepAfter(now.activity, steps) : undefined;
  return next?.phase === 'waiting' ? next : undefined;
}
