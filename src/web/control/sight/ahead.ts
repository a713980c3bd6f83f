import type { ActivityPlan } from '../../state/entities';
import { t } from '../../state/words';
import { amount } from '../../ui/amount';
import { clockFace } from '../../ui/clockFace';
import { liveFact } from '../facts';

/** What a step that is to come will show: how it goes, and names of what is in it. */
export type Ahead = { facts: readonly string[]; names: readonly string[]; more: number };

const mostNames = 4;

export function aheadOf(plan: ActivityPlan): Ahead {
  const names = namesIn(plan);
  return { facts: factsIn(plan), names: names.slice(0, mostNames), more: Math.max(0, names.length - mostNames) };
}

function namesIn(plan: ActivityPlan): readonly string[] {
  switch (plan.kind) {
    case 'poll':
      return plan.options ?? [];
    case 'signUp':
      return (plan.workshops ?? []).map(({ name }) => name);
    case 'breakout':
      return plan.names ?? [];
    case 'board':
    case 'reflection':
    case 'section':
      return plan.columns ?? [];
    case 'checkIn':
      return (plan.cards ?? []).map(({ title }) => title);
    default:
      return [];
  }
}

function factsIn(plan: ActivityPlan): readonly string[] {
  switch (plan.kind) {
    case 'ballot': {
      const { dots, perIdea, unit, live } = plan;
      const budget = dots && t('control.budget', { dots: amount(unit, dots), most: perIdea ?? dots });
      return [...(budget ? [budget] : []), liveFact(live ?? 'nobody')];
    }
    case 'poll':
    case 'consent':
      return [liveFact(plan.live ?? 'nobody')];
    case 'rating':
    case 'matrix':
      return [t('control.hidden')];
    case 'talk':
      return plan.pages?.length ? [t('control.page', { page: 1, pages: plan.pages.length })] : [];
    case 'selection':
      return plan.marks ? [t('control.peopleMark', { count: plan.marks })] : [];
    case 'pitches':
      return plan.seconds && plan.feedbackSeconds
        ? [t('control.pitchTimes', { pitch: clockFace(plan.seconds), feedback: clockFace(plan.feedbackSeconds) })]
        : [];
    case 'board':
    case 'questions':
      return [t(plan.showsNames ? 'control.withNames' : 'control.anonymous')];
    default:
      return [];
  }
}
