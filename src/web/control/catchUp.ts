import type { KeyedStep } from '../state/selectors';
import { isForeseen } from './along';

/** A step that gives minutes away. */
export type Shrunk = { readonly step: KeyedStep; readonly from: number; readonly to: number };

const leastLate = 3;
const leastMinutes = 3;
const mostOf = 1 / 3;

/** Which of the steps to come shrink to make up for being late: the longest first, none by more than a third nor below
 * three minutes, never breaks and reflections. In the order of the agenda; empty when nothing is to be done. */
export function catchUp(late: number, steps: readonly KeyedStep[], current: string | undefined): Shrunk[] {
  if (late < leastLate) {
    return [];
  }

  let left = late;
  const shrunk: Shrunk[] = [];
  for (const step of longestFirst(steps.slice(steps.findIndex((other) => other.key === current) + 1))) {
    const from = step.plan.minutes ?? 0;
    const less = Math.min(left, Math.floor(from * mostOf), from - leastMinutes);
    if (less > 0) {
      shrunk.push({ step, from, to: from - less });
      left -= less;
    }
  }
  return shrunk.sort((a, b) => a.step.at - b.step.at);
}

/** The minutes that a proposal wins. */
export function won(shrunk: readonly Shrunk[]): number {
  return shrunk.reduce((sum, { from, to }) => sum + from - to, 0);
}

/** People need their breaks, and the look back is what they came for. */
function longestFirst(steps: readonly KeyedStep[]): KeyedStep[] {
  return steps
    .filter(
      (step) =>
        isForeseen(step) &&
        step.plan.kind !== 'break' &&
        step.plan.kind !== 'reflection' &&
        step.plan.kind !== 'section',
    )
    .sort((a, b) => (b.plan.minutes ?? 0) - (a.plan.minutes ?? 0));
}
