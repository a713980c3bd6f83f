import type { BallotPhase, Command, NowEntity, SceneOf } from '../state/entities';
import type { KeyedStep } from '../state/selectors';
import { askedAt, firstFrom, type Steps, stepAfter } from './along';
import { scanMove } from './scan/scanMove';

/** The one thing that the facilitator would do now. */
export type Primary =
  | {
      kind:
        | 'start'
        | 'nextPage'
        | 'openPoll'
        | 'openRating'
        | 'closeRating'
        | 'openMatrix'
        | 'closeMatrix'
        | 'closeVoting'
        | 'revealResults'
        | 'showResult'
        | 'askFeedback'
        | 'askRoom'
        | 'openRooms'
        | 'callBack'
        | 'openMarking'
        | 'showSums'
        | 'closeChoice'
        | 'openScan';
      command: Command;
    }
  | { kind: 'next'; step: KeyedStep; command: Command }
  | { kind: 'return'; to: KeyedStep | undefined; command: Command }
  | { kind: 'nextProject'; project: string; command: Command }
  | { kind: 'beginPitch' | 'nextPitch'; pitch: string; command: Command }
  | { kind: 'openVoting'; ballot: string }
  | { kind: 'closeScan'; scan: string }
  | { kind: 'endSession' | 'nothing' };

/** What the big button says and does, from what is going on, the agenda and how many pages the wall of results has. */
export function primaryOf(now: NowEntity, steps: Steps, ended: boolean, wallPages = 1): Primary {
  if (ended) {
    return { kind: 'nothing' };
  }
  switch (now.kind) {
    case 'ended':
      return { kind: 'nothing' };
    case 'lobby': {
      const first = firstFrom(0, steps);
      return first ? { kind: 'start', command: { kind: 'go', to: first.key } } : { kind: 'nothing' };
    }
    case 'ballot':
      return primaryOfBallot(now, steps);
    case 'rating':
      return primaryOfRating(now.activity, now.phase, steps);
    case 'matrix':
      return primaryOfMatrix(now.activity, now.phase, steps);
    case 'poll':
    case 'consent':
      return primaryOfPoll(now.activity, now.phase, steps);
    case 'talk':
      return now.at + 1 < now.pages
        ? { kind: 'nextPage', command: { kind: 'turnPage', talk: now.activity, page: now.at + 1 } }
        : onwards(now.activity, steps);
    case 'breakout':
      return primaryOfRooms(now, steps);
    case 'selection':
      return primaryOfSelection(now, steps);
    case 'pitches':
      return primaryOfPitches(now, steps);
    case 'review':
      return primaryOfReview(now, steps);
    case 'scan':
    case 'scanResult':
      return primaryOfScan(now, steps);
    case 'board':
    case 'checkIn':
    case 'questions':
    case 'reflection':
    case 'section':
    case 'signUp':
    case 'teams':
    case 'canvas':
    case 'promises':
    case 'break':
      return onwards(now.activity, steps);
    case 'results': {
      const page = (now.page ?? 0) + 1;
      return page < wallPages
        ? { kind: 'nextPage', command: { kind: 'turnWall', results: now.activity, page } }
        : onwards(now.activity, steps);
    }
  }
}

function primaryOfBallot(now: SceneOf<'ballot'>, steps: Steps): Primary {
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

function primaryOfRating(rating: string, phase: BallotPhase, steps: Steps): Primary {
  switch (phase) {
    case 'waiting':
      return { kind: 'openRating', command: { kind: 'openRating', rating } };
    case 'open':
      return { kind: 'closeRating', command: { kind: 'closeRating', rating } };
    case 'closed':
      return { kind: 'revealResults', command: { kind: 'revealRating', rating } };
    case 'revealed':
      return onwards(rating, steps);
  }
}

function primaryOfMatrix(matrix: string, phase: BallotPhase, steps: Steps): Primary {
  switch (phase) {
    case 'waiting':
      return { kind: 'openMatrix', command: { kind: 'openMatrix', matrix } };
    case 'open':
      return { kind: 'closeMatrix', command: { kind: 'closeMatrix', matrix } };
    case 'closed':
      return { kind: 'revealResults', command: { kind: 'revealMatrix', matrix } };
    case 'revealed':
      return onwards(matrix, steps);
  }
}

/** While people are on their way back there is nothing to press. */
function primaryOfRooms({ activity, phase, calledBack }: SceneOf<'breakout'>, steps: Steps): Primary {
  switch (phase) {
    case 'forming':
      return { kind: 'openRooms', command: { kind: 'openRooms', breakout: activity } };
    case 'open':
      return calledBack ? { kind: 'nothing' } : { kind: 'callBack', command: { kind: 'callBack', breakout: activity } };
    case 'closed':
      return onwards(activity, steps);
  }
}

function primaryOfPoll(poll: string, phase: BallotPhase, steps: Steps): Primary {
  switch (phase) {
    case 'waiting':
      return { kind: 'openPoll', command: { kind: 'openPoll', poll } };
    case 'open':
    case 'closed':
      return { kind: 'showResult', command: { kind: 'revealPoll', poll } };
    case 'revealed':
      return onwards(poll, steps);
  }
}

/** One press for each pitch: its time asks for feedback, and ends that. */
function primaryOfPitches(now: SceneOf<'pitches'>, steps: Steps): Primary {
  const { activity, phase, pitch, next } = now;
  if (phase === 'pitching' && pitch !== undefined) {
    return { kind: 'askFeedback', command: { kind: 'askFeedback', pitch } };
  }
  return next === undefined
    ? onwards(activity, steps)
    : {
        kind: phase === 'waiting' ? 'beginPitch' : 'nextPitch',
        pitch: next,
        command: { kind: 'beginPitch', pitch: next },
      };
}

/** Each project is presented, asked about, and its answers shown. */
function primaryOfReview({ activity: review, phase, project, next }: SceneOf<'review'>, steps: Steps): Primary {
  if (project !== undefined && phase === 'waiting') {
    return { kind: 'askRoom', command: { kind: 'openReview', review, project } };
  }
  if (project !== undefined && phase !== 'revealed') {
    return { kind: 'showResult', command: { kind: 'revealReview', review, project } };
  }
  return next === undefined
    ? onwards(review, steps)
    : { kind: 'nextProject', project: next, command: { kind: 'presentProject', review, project: next } };
}

/** A scan stays open when people go on; where its result is talked about, it is closed, shown and turned page by page. */
function primaryOfScan(now: SceneOf<'scan' | 'scanResult'>, steps: Steps): Primary {
  return scanMove(now, steps) ?? onwards(now.activity, steps);
}

function primaryOfSelection({ activity, phase }: SceneOf<'selection'>, steps: Steps): Primary {
  switch (phase) {
    case 'waiting':
      return { kind: 'openMarking', command: { kind: 'openSelection', selection: activity } };
    case 'marking':
      return { kind: 'showSums', command: { kind: 'showSums', selection: activity } };
    case 'confirming':
      return { kind: 'closeChoice', command: { kind: 'closeSelection', selection: activity } };
    case 'closed':
      return onwards(activity, steps);
  }
}

function onwards(activity: string, steps: Steps): Primary {
  const asked = steps.find((step) => step.key === activity && step.asked);
  if (asked) {
    return { kind: 'return', to: askedAt(asked, steps), command: { kind: 'returnFrom', asked: activity } };
  }
  const next = stepAfter(activity, steps);
  return next ? { kind: 'next', step: next, command: { kind: 'go', to: next.key } } : { kind: 'endSession' };
}
