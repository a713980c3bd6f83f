import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { NumberField } from '../Field';
import type { Fields } from './PlanForm';
import { SourceFields } from './SourceFields';

/** What a quick rating is to be: on which ideas, and how many cards each person gets. */
export function RatingFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  return (
    <>
      <SourceFields draft={draft} change={change} boards={boards} />
      <NumberField
        id="plan-cards"
        label={t('control.rating.cards')}
        hint={t('control.rating.cardsHint')}
        value={draft.cards}
        least={5}
        most={10}
        onChange={(cards) => change({ cards })}
      />
    </>
  );
}
