import { useSignal } from '@preact/signals';
import type { ActivityPlan } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Choices } from './Choices';
import { Field, NumberField } from './Field';
import { columnsIn } from './fields';

export type BoardPlan = Extract<ActivityPlan, { kind: 'board' }>;

const ideasEach = 50;

/** What an idea board is to be. Once it has been open, only its question can change. */
export function BoardForm(props: {
  plan: BoardPlan | undefined;
  used: boolean;
  onSave: (plan: BoardPlan) => void;
  onCancel: () => void;
}) {
  const question = useSignal(props.plan?.question ?? '');
  const columns = useSignal((props.plan?.columns ?? []).join('\n'));
  const names = useSignal(props.plan?.showsNames ? 'named' : 'anonymous');
  const closes = useSignal(props.plan?.closesAtZero ?? true);
  const each = useSignal<number | undefined>(props.plan?.ideasEach ?? ideasEach);

  const save = (event: Event) => {
    event.preventDefault();
    props.onSave({
      kind: 'board',
      question: question.value,
      columns: columnsIn(columns.value),
      showsNames: names.value === 'named',
      closesAtZero: closes.value,
      ideasEach: each.value ?? ideasEach,
    });
  };

  return (
    <form class="plan" onSubmit={save}>
      <QuestionField value={question.value} onInput={(text) => (question.value = text)} />
      {props.used ? (
        <p class="hint">{t('control.inUse')}</p>
      ) : (
        <>
          <Field id="plan-columns" label={t('control.columns')} hint={t('control.columnsHint')}>
            <textarea
              id="plan-columns"
              class="input"
              rows={4}
              value={columns.value}
              aria-describedby="plan-columns-hint"
              onInput={(event) => (columns.value = event.currentTarget.value)}
            />
          </Field>
          <Choices
            name="plan-names"
            legend={t('control.whoWrote')}
            choices={[
              { value: 'anonymous', label: t('control.anonymous') },
              { value: 'named', label: t('control.withNames') },
            ]}
            chosen={names.value}
            onChoose={(value) => (names.value = value)}
          />
          <NumberField
            id="plan-each"
            label={t('control.ideasEach')}
            value={each.value}
            most={ideasEach}
            onChange={(value) => (each.value = value)}
          />
          <ClosesAtZero checked={closes.value} onChange={(value) => (closes.value = value)} />
        </>
      )}
      <SaveOrCancel onCancel={props.onCancel} />
    </form>
  );
}

export function QuestionField(props: { value: string; onInput: (text: string) => void }) {
  return (
    <Field id="plan-question" label={t('control.question')}>
      <textarea
        id="plan-question"
        class="input"
        rows={2}
        required
        maxLength={200}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

export function ClosesAtZero(props: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {t('control.closesAtZero')}
    </label>
  );
}

export function SaveOrCancel({ onCancel }: { onCancel: () => void }) {
  return (
    <div class="buttons">
      <Button kind="primary" type="submit">
        {t('ui.save')}
      </Button>
      <Button onClick={onCancel}>{t('ui.cancel')}</Button>
    </div>
  );
}
