import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Choices } from '../Choices';
import { Field, NumberField } from '../Field';
import { liveChoices } from '../liveChoices';
import type { Fields } from './PlanForm';

/** What a vote is to be: on which ideas, and with how many dots unless their number decides. */
export function VoteFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  return (
    <>
      <Field id="plan-of" label={t('control.ofBoard')}>
        <select
          id="plan-of"
          class="input"
          value={draft.of}
          onChange={(event) => change({ of: event.currentTarget.value })}
        >
          {boards.map((board) => (
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
        value={draft.dots}
        most={50}
        onChange={(dots) => change({ dots })}
      />
      <NumberField
        id="plan-most"
        label={t('control.mostPerIdea')}
        value={draft.perIdea}
        most={50}
        onChange={(perIdea) => change({ perIdea })}
      />
      <LiveChoice draft={draft} change={change} />
    </>
  );
}

export function LiveChoice({ draft, change }: Fields) {
  return (
    <Choices
      name="plan-live"
      legend={t(draft.kind === 'ballot' ? 'control.whoSees' : 'control.whoSeesAnswers')}
      choices={liveChoices()}
      chosen={draft.live}
      onChoose={(live) => change({ live })}
    />
  );
}
