import type { KeyedStep } from '../state/selectors';
import { t } from '../state/words';
import type { Desk } from './desk';
import { kindName } from './plan/kinds';
import { StepTools } from './StepTools';
import type { Slot } from './schedule';
import { timeOfDay } from './timeOfDay';
import { WhoRan } from './WhoRan';

/** One step of the agenda: when, what, how far, and what can be done with it. */
export function StepRow({ desk, step }: { desk: Desk; step: KeyedStep }) {
  const current = desk.current.value?.key === step.key;
  const slot = desk.schedule.value.slots.get(step.key) ?? {};
  const at = slot.expected ?? slot.planned;
  const look = current ? 'current' : step.skipped ? 'skipped' : slot.took !== undefined ? 'used' : '';
  const said = [...stateOf(step, current)].join(' · ');
  return (
    <li class={`step ${look}`} aria-current={current ? 'step' : undefined}>
      <p class="what">
        <span>
          {at !== undefined && <span class="time">{timeOfDay(at)}</span>}{' '}
          {[kindName(step.plan.kind), ...lengthOf(step, slot)].join(' · ')}
        </span>
        {said !== '' && <span class="state">{said}</span>}
      </p>
      <p class="question">{step.plan.question}</p>
      {desk.ended.value ? <WhoRan desk={desk} step={step} /> : <StepTools desk={desk} step={step} current={current} />}
    </li>
  );
}

const minute = 60_000;

/** Its planned minutes; what is over, with what it took. */
function lengthOf(step: KeyedStep, slot: Slot): string[] {
  const planned = step.plan.minutes;
  if (slot.took !== undefined) {
    const took = Math.max(1, Math.round(slot.took / minute));
    return [planned === undefined ? t('control.took', { took }) : t('control.tookOf', { took, planned })];
  }
  return planned === undefined ? [] : [t('control.preset', { count: planned })];
}

function* stateOf(step: KeyedStep, current: boolean) {
  if (current) {
    yield t('control.current');
  }
  if (step.asked) {
    yield t('control.askedBetween');
  }
  if (step.skipped) {
    yield t('control.skipped');
  }
  if (step.ideas) {
    yield t(ideasWord(step), { count: step.ideas });
  }
  if (step.pitches) {
    yield t('control.pitchCount', { count: step.pitches });
  }
  if (step.answers) {
    yield t('control.answerCount', { count: step.answers });
  }
  switch (step.phase ?? step.scan) {
    case 'open':
      yield t('control.phaseOpen');
      return;
    case 'closed':
    case 'settled':
      yield t('control.phaseClosed');
      return;
    case 'revealed':
    case 'shown':
      yield t('control.phaseRevealed');
  }
}

function ideasWord(step: KeyedStep) {
  switch (step.plan.kind) {
    case 'checkIn':
      return 'control.wordCount';
    case 'questions':
      return 'control.questionCount';
    case 'reflection':
    case 'section':
      return 'control.sharedCount';
    default:
      return 'ui.ideas';
  }
}
