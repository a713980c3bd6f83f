import { useSignal } from '@preact/signals';
import type { ActivityPlan } from '../../state/entities';
import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Dialog } from '../Dialog';
import type { Desk } from '../desk';
import { Field } from '../Field';
import { Trouble } from '../Trouble';
import { freshPlan } from './draft';
import { chooses, holdsIdeas, kindName, type PlanKind } from './kinds';
import { PlanForm } from './PlanForm';
import { shelfOf } from './shelf';

/** A step is added, or changed. */
export function PlanDialog({ desk, of, step }: { desk: Desk; of: PlanKind; step: KeyedStep | undefined }) {
  const steps = desk.steps.value;
  const after = useSignal('');
  const close = () => desk.close();
  const save = async (plan: ActivityPlan) => {
    const done = await desk.act(
      step
        ? { kind: 'changeActivity', activity: step.key, plan }
        : { kind: 'addActivity', plan, ...(after.value === '' ? {} : { after: after.value }) },
    );
    if (done) {
      desk.close();
    }
  };
  const board = steps.filter((other) => holdsIdeas(other.plan.kind) && !chooses(other.plan.kind)).at(-1)?.key ?? '';

  return (
    <Dialog title={kindName(of)} onClose={close}>
      <PlanForm
        plan={step?.plan ?? freshPlan(of, board)}
        used={step?.used ?? false}
        steps={steps}
        shelf={shelfOf(desk)}
        onSave={save}
        onCancel={close}
      >
        {!step && steps.length > 1 && (
          <Place steps={steps} value={after.value} onChange={(key) => (after.value = key)} />
        )}
      </PlanForm>
      <Trouble desk={desk} />
    </Dialog>
  );
}

/** Where a new step comes in. */
function Place(props: { steps: readonly KeyedStep[]; value: string; onChange: (key: string) => void }) {
  return (
    <Field id="plan-after" label={t('control.comesAfter')}>
      <select
        id="plan-after"
        class="input"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{t('control.atTheEnd')}</option>
        {props.steps.map((step) => (
          <option key={step.key} value={step.key}>
            {step.plan.question}
          </option>
        ))}
      </select>
    </Field>
  );
}
