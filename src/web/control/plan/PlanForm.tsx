import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ActivityPlan } from '../../state/entities';
import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Choices } from '../Choices';
import { NumberField } from '../Field';
import { Check } from './Check';
import { type Draft, draftOf } from './draft';
import { KindFields } from './KindFields';
import { chooses, holdsIdeas, type PlanKind } from './kinds';
import { NoteFields } from './NoteFields';
import { planOf } from './planOf';
import type { Shelf } from './shelf';
import { TextField } from './TextField';
import { useReminder } from './useReminder';

/** What stands in the form, and how to write in it. */
export type Fields = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void;
};

const longest = 480;

/** What a step is to be. Once people have been there, mostly its words can change. */
export function PlanForm(props: {
  plan: ActivityPlan;
  used: boolean;
  steps: readonly KeyedStep[];
  shelf: Shelf;
  onSave: (plan: ActivityPlan) => void;
  onCancel: () => void;
  /** What is asked besides, before the notes. */
  children?: ComponentChildren;
}) {
  const { plan, used } = props;
  const draft = useSignal(draftOf(plan));
  const fields: Fields = {
    draft: draft.value,
    change(part) {
      draft.value = { ...draft.value, ...(typeof part === 'function' ? part(draft.value) : part) };
    },
  };
  const reminder = useReminder(draft.value);
  const save = (event: Event) => {
    event.preventDefault();
    if (reminder.passes()) {
      props.onSave(planOf(draft.value));
    }
  };

  return (
    <form class="plan" onSubmit={save}>
      <TextField
        id="plan-question"
        label={t(isTitled(plan.kind) ? 'control.title' : 'control.question')}
        value={draft.value.question}
        most={200}
        required
        onInput={(question) => fields.change({ question })}
      />
      <KindFields
        {...fields}
        used={used}
        boards={props.steps.filter((step) => holdsIdeas(step.plan.kind) && step.plan !== plan)}
        shelf={props.shelf}
      />
      <TextField
        id="plan-instruction"
        label={t('control.instruction')}
        hint={t('control.instructionHint')}
        value={draft.value.instruction}
        most={300}
        onInput={(instruction) => fields.change({ instruction })}
      />
      <NumberField
        id="plan-minutes"
        label={t('control.plannedMinutes')}
        value={draft.value.minutes}
        most={longest}
        onChange={(minutes) => fields.change({ minutes })}
      />
      <Choices
        name="plan-part"
        legend={t('control.part')}
        choices={[
          { value: 'none', label: t('control.noPart') },
          { value: 'perform', label: t('control.parts.perform') },
          { value: 'learn', label: t('control.parts.learn') },
        ]}
        chosen={draft.value.part}
        onChoose={(part) => fields.change({ part })}
      />
      {closes(plan.kind) && !(chooses(plan.kind) && used) && (
        <Check
          label={t('control.closesAtZero')}
          checked={draft.value.closesAtZero}
          onChange={(closesAtZero) => fields.change({ closesAtZero })}
        />
      )}
      {props.children}
      <NoteFields {...fields} />
      <p class="reminder" role="alert">
        {reminder.text}
      </p>
      <div class="buttons">
        <Button kind="primary" type="submit">
          {t('ui.save')}
        </Button>
        <Button onClick={props.onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

/** Whether it has a title rather than a question. */
function isTitled(kind: PlanKind): boolean {
  return kind === 'talk' || kind === 'break' || kind === 'results';
}

/** Whether there is something that the timer's zero can close. */
function closes(kind: PlanKind): boolean {
  return !isTitled(kind);
}
