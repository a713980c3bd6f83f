import type { KeyedStep as Step } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** The steps of the session in their order: what was, what is, what comes. */
export function Agenda({ desk }: { desk: Desk }) {
  const steps = desk.steps.value;
  const now = desk.now.value;
  const current = 'activity' in now ? now.activity : undefined;
  const ended = desk.ended.value;
  const boards = steps.some((step) => step.plan.kind === 'board');

  return (
    <section class="panel agenda">
      <h2>{t('control.agenda')}</h2>
      {steps.length === 0 && <p class="hint">{t('control.agendaEmpty')}</p>}
      <ol>
        {steps.map((step) => (
          <Row key={step.key} desk={desk} step={step} current={step.key === current} ended={ended} />
        ))}
      </ol>
      {!ended && (
        <div class="buttons">
          <Button onClick={() => desk.ask({ kind: 'board' })}>{t('control.addBoard')}</Button>
          {boards && <Button onClick={() => desk.ask({ kind: 'vote' })}>{t('control.addVote')}</Button>}
        </div>
      )}
    </section>
  );
}

function Row({ desk, step, current, ended }: { desk: Desk; step: Step; current: boolean; ended: boolean }) {
  const question = step.plan.question;
  return (
    <li class={current ? 'step current' : step.used ? 'step used' : 'step'} aria-current={current ? 'step' : undefined}>
      <p class="what">
        {t(step.plan.kind === 'board' ? 'control.board' : 'control.vote')} <State step={step} current={current} />
      </p>
      <p class="question">{question}</p>
      {!ended && (
        <div class="small">
          {!current && (
            <button type="button" aria-label={t('control.goTo', { question })} onClick={() => desk.go(step.key)}>
              {t('control.goHere')}
            </button>
          )}
          <button
            type="button"
            aria-label={t('control.editOf', { question })}
            onClick={() => desk.ask({ kind: step.plan.kind === 'board' ? 'board' : 'vote', step })}
          >
            {t('control.edit')}
          </button>
          {removable(step, current, desk.steps.value) && (
            <button
              type="button"
              aria-label={t('control.removeOf', { question })}
              onClick={() => desk.act({ kind: 'removeActivity', activity: step.key })}
            >
              {t('control.remove')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function State({ step, current }: { step: Step; current: boolean }) {
  const ideas = step.ideas ? t('ui.ideas', { count: step.ideas }) : '';
  const phase =
    step.phase === 'open'
      ? t('control.phaseOpen')
      : step.phase === 'closed'
        ? t('control.phaseClosed')
        : step.phase === 'revealed'
          ? t('control.phaseRevealed')
          : '';
  const said = [current ? t('control.current') : '', ideas, phase].filter((text) => text !== '');
  return <span class="state">{said.join(' · ')}</span>;
}

/** A step can go while nothing hangs on it: it is not current, holds nothing, and no vote is about it. */
function removable(step: Step, current: boolean, steps: readonly Step[]): boolean {
  const held = step.plan.kind === 'board' ? (step.ideas ?? 0) > 0 : step.phase !== 'waiting';
  return !current && !held && !steps.some((other) => other.plan.kind === 'ballot' && other.plan.of === step.key);
}
