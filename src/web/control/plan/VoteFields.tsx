import type { VoteUnit } from '../../state/entities';
import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Choices } from '../Choices';
import { NumberField } from '../Field';
import { liveChoices } from '../liveChoices';
import type { Fields } from './PlanForm';
import { SourceFields } from './SourceFields';

/** What a vote is to be: on which ideas, and with how many dots unless their number decides. */
export function VoteFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  const points = draft.unit === 'points';
  return (
    <>
      <SourceFields draft={draft} change={change} boards={boards} />
      <Choices<VoteUnit>
        name="plan-unit"
        legend={t('control.unit')}
        choices={[
          { value: 'dots', label: t('control.unitDots') },
          { value: 'points', label: t('control.unitPoints') },
        ]}
        chosen={draft.unit}
        onChoose={(unit) => change({ unit })}
      />
      <p class="hint">{t('control.unitHint')}</p>
      <NumberField
        id="plan-dots"
        label={t(points ? 'control.pointsEach' : 'control.dotsEach')}
        hint={t(points ? 'control.byPoints' : 'control.byRule')}
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
