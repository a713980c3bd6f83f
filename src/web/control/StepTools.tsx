import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyedStep } from '../state/selectors';
import { t, type WordKey } from '../state/words';
import type { Desk } from './desk';
import { chooses } from './plan/kinds';
import { WhoRan } from './WhoRan';

/** What can be done with a step; the seldom things are folded away. */
export function StepTools({ desk, step, current }: { desk: Desk; step: KeyedStep; current: boolean }) {
  const { key: activity, plan } = step;
  return (
    <div class="small">
      {!current && <Tool step={step} word="control.goHere" onClick={() => desk.go(activity)} />}
      <Tool step={step} word="control.edit" onClick={() => desk.ask({ kind: 'plan', of: plan.kind, step })} />
      <details class="more">
        <summary aria-label={nameOf('control.more', step)}>{t('control.more')}</summary>
        <div class="small">
          <Movers desk={desk} step={step} />
          <Tool
            step={step}
            word="control.duplicate"
            onClick={() => desk.act({ kind: 'addActivity', plan, after: activity })}
          />
          <Tool
            step={step}
            word={step.skipped ? 'control.unskip' : 'control.skip'}
            onClick={() => desk.act({ kind: 'skipActivity', activity, skip: !step.skipped })}
          />
          <WhoRan desk={desk} step={step} />
          {removable(step, current, desk.steps.value) && (
            <Tool step={step} word="control.remove" onClick={() => desk.act({ kind: 'removeActivity', activity })} />
          )}
        </div>
      </details>
    </div>
  );
}

/** Up and down the agenda. The row takes the focus along, so that one can press on. */
function Movers({ desk, step }: { desk: Desk; step: KeyedStep }) {
  const pressed = useRef<HTMLButtonElement | undefined>(undefined);
  const steps = desk.steps.value;
  const at = steps.findIndex((other) => other.key === step.key);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = undefined;
  }, [at]);
  const move = (after: KeyedStep | undefined) => (event: MouseEvent) => {
    pressed.current = event.currentTarget as HTMLButtonElement;
    void desk.act({ kind: 'moveActivity', activity: step.key, ...(after ? { after: after.key } : {}) });
  };

  return (
    <>
      <Tool step={step} word="control.moveUp" disabled={at === 0} onClick={move(steps[at - 2])} />
      <Tool step={step} word="control.moveDown" disabled={at === steps.length - 1} onClick={move(steps[at + 1])} />
    </>
  );
}

function Tool(props: { step: KeyedStep; word: WordKey; disabled?: boolean; onClick: (event: MouseEvent) => void }) {
  return (
    <button
      type="button"
      aria-label={nameOf(props.word, props.step)}
      aria-disabled={props.disabled ? 'true' : undefined}
      onClick={(event) => !props.disabled && props.onClick(event)}
    >
      {t(props.word)}
    </button>
  );
}

/** Thirty rows have the same buttons: their names go on with the question. */
function nameOf(word: WordKey, step: KeyedStep): string {
  return t('control.toolOf', { tool: t(word), question: step.plan.question });
}

/** A step can go while nothing hangs on it: it is not current, holds nothing, and no vote is about it. */
function removable(step: KeyedStep, current: boolean, steps: readonly KeyedStep[]): boolean {
  const voted = (chooses(step.plan.kind) && step.phase !== 'waiting') || (step.scan ?? 'waiting') !== 'waiting';
  const held = voted || (step.ideas ?? 0) > 0 || (step.answers ?? 0) > 0 || (step.pitches ?? 0) > 0;
  return !current && !held && !steps.some((other) => 'of' in other.plan && other.plan.of === step.key);
}
