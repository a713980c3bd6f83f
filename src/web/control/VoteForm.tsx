import { useSignal } from '@preact/signals';
import type { ActivityPlan, LiveResults } from '../state/entities';
import type { KeyedStep as Step } from '../state/selectors';
import { t } from '../state/words';
import { ClosesAtZero, QuestionField, SaveOrCancel } from './BoardForm';
import { Choices } from './Choices';
import { Field, NumberField } from './Field';
import { liveChoices } from './liveChoices';

export type VotePlan = Extract<ActivityPlan, { kind: 'ballot' }>;

/** What a vote is to be: on which board, and with how many dots unless the number of ideas decides. */
export function VoteForm(props: {
  plan: VotePlan | undefined;
  used: boolean;
  boards: readonly Step[];
  onSave: (plan: VotePlan) => void;
  onCancel: () => void;
}) {
  const question = useSignal(props.plan?.question ?? t('control.defaultVoteQuestion'));
  const of = useSignal(props.plan?.of ?? props.boards.at(-1)?.key ?? '');
  const dots = useSignal(props.plan?.dots);
  const perIdea = useSignal(props.plan?.perIdea);
  const live = useSignal<LiveResults>(props.plan?.live ?? 'nobody');
  const closes = useSignal(props.plan?.closesAtZero ?? true);

  const save = (event: Event) => {
    event.preventDefault();
    props.onSave({
      kind: 'ballot',
      question: question.value,
      of: of.value,
      live: live.value,
      closesAtZero: closes.value,
      ...(props.plan?.top === undefined ? {} : { top: props.plan.top }),
      ...(dots.value === undefined ? {} : { dots: dots.value }),
      ...(perIdea.value === undefined ? {} : { perIdea: perIdea.value }),
    });
  };

  return (
    <form class="plan" onSubmit={save}>
      <QuestionField value={question.value} onInput={(text) => (question.value = text)} />
      {props.used ? (
        <p class="hint">{t('control.inUse')}</p>
      ) : (
        <>
          <Field id="plan-of" label={t('control.ofBoard')}>
            <select
              id="plan-of"
              class="input"
              value={of.value}
              onChange={(event) => (of.value = event.currentTarget.value)}
            >
              {props.boards.map((board) => (
                <option key={board.key} value={board.key}>
                  {board.plan.question}
                </option>
              ))}
            </select>
          </Field>
          <NumberField
            id="plan-dots"
            label={t('control.dotsEach')}
            hint={t('control.byRule')}
            value={dots.value}
            most={50}
            onChange={(value) => (dots.value = value)}
          />
          <NumberField
            id="plan-most"
            label={t('control.mostPerIdea')}
            value={perIdea.value}
            most={50}
            onChange={(value) => (perIdea.value = value)}
          />
          <Choices
            name="plan-live"
            legend={t('control.whoSees')}
            choices={liveChoices()}
            chosen={live.value}
            onChoose={(value) => (live.value = value)}
          />
          <ClosesAtZero checked={closes.value} onChange={(value) => (closes.value = value)} />
        </>
      )}
      <SaveOrCancel onCancel={props.onCancel} />
    </form>
  );
}
