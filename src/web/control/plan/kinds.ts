import type { ActivityPlan } from '../../state/entities';
import { t } from '../../state/words';

export type PlanKind = ActivityPlan['kind'];
export type PlanOf<Kind extends PlanKind> = Extract<ActivityPlan, { kind: Kind }>;

/** Every kind of step, in the order in which a day usually needs them. */
export const kinds: readonly PlanKind[] = [
  'talk',
  'checkIn',
  'review',
  'board',
  'selection',
  'ballot',
  'rating',
  'matrix',
  'poll',
  'consent',
  'questions',
  'breakout',
  'signUp',
  'teams',
  'canvas',
  'pitches',
  'promises',
  'scan',
  'scanResult',
  'section',
  'reflection',
  'break',
  'results',
];

export function kindName(kind: PlanKind): string {
  return t(`control.kinds.${kind}`);
}

/** The kind of a step, its half of the day and its minutes: what stands over its question. */
export function kickerOf(plan: ActivityPlan): string {
  return [
    kindName(plan.kind),
    ...(plan.part ? [t(`control.parts.${plan.part}`)] : []),
    ...(plan.minutes === undefined ? [] : [t('control.preset', { count: plan.minutes })]),
  ].join(' · ');
}

/** Whether a step chooses among the ideas of an earlier one. */
export function chooses(kind: PlanKind): boolean {
  return kind === 'ballot' || kind === 'selection' || kind === 'rating' || kind === 'matrix';
}

/** Whether one can choose among the ideas of such a step: those that it collects, or those that it chose. */
export function holdsIdeas(kind: PlanKind): boolean {
  return chooses(kind) || kind === 'board' || kind === 'breakout' || kind === 'questions' || kind === 'reflection';
}
