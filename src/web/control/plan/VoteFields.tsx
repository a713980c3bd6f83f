import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Choices } from '../Choices';
import { NumberField } from '../Field';
import { liveChoices } from '../liveChoices';
import type { Fields } from './PlanForm';
import { SourceFields } from './SourceFields';

/** What a vote is to be: on which ideas, and with how many dots unless their number decides. */
export function VoteFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  return (
    <>
      <SourceFields draft={draft} change={change} boards={boards} />
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
