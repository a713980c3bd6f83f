import type { Command, NowEntity } from '../state/entities';
import type { KeyedStep } from '../state/selectors';

/** The agenda, in its order. */
export type Steps = readonly KeyedStep[];

/** The step that the agenda foresees after an activity: none that is skipped, none that was asked in between. */
export function stepAfter(activity: string, steps: Steps): KeyedStep | undefined {
  const at = steps.findIndex((step) => step.key === activity);
  return at < 0 ? undefined : firstFrom(at + 1, steps);
}

export function firstFrom(at: number, steps: Steps): KeyedStep | undefined {
  return steps.slice(at).find(isForeseen);
}

/** Whether Next comes by: a step that is not skipped and was not asked in between. */
export function isForeseen(step: KeyedStep): boolean {
  return !step.skipped && !step.asked;
}

/** Where the agenda was when this was asked: the step before it; none when that was the lobby. */
export function askedAt(asked: KeyedStep, steps: Steps): KeyedStep | undefined {
  const begun = steps.some((step) => step.key !== asked.key && (step.since !== undefined || step.spent !== undefined));
  return begun ? steps[steps.indexOf(asked) - 1] : undefined;
}

/** Back: to the page before, else to where the agenda was; none in the lobby and at the first step. */
export function backOf(now: NowEntity, steps: Steps): Command | undefined {
  if (now.kind === 'breakout' && now.phase === 'open') {
    return undefined; // Nobody is pulled out of a room.
  }
  if ((now.kind === 'talk' || now.kind === 'scan' || now.kind === 'scanResult') && now.at) {
    return { kind: 'turnPage', talk: now.activity, page: now.at - 1 };
  }
  if (now.kind === 'results' && now.page !== undefined && now.page > 0) {
    return { kind: 'turnWall', results: now.activity, page: now.page - 1 };
  }
  const activity = 'activity' in now ? now.activity : undefined;
  const at = steps.findIndex((step) => step.key === activity);
  if (activity !== undefined && steps[at]?.asked) {
    return { kind: 'returnFrom', asked: activity };
  }
  const before = steps.slice(0, Math.max(at, 0)).filter(isForeseen).at(-1);
  return before && { kind: 'go', to: before.key };
}

/** The vote that could be opened at once from the ideas that it follows. */
export function voteAhead(now: NowEntity, steps: Steps, ended: boolean): KeyedStep | undefined {
  const next = now.kind === 'board' && !ended ? stepAfter(now.activity, steps) : undefined;
  return next?.plan.kind === 'ballot' && next.phase === 'waiting' ? next : undefined;
}
