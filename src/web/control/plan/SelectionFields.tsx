import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { NumberField } from '../Field';
import type { Fields } from './PlanForm';
import { SourceFields } from './SourceFields';

/** Most marks of a person, and most ideas that one table may keep. */
const mostMarks = 10;
const mostKept = 20;

/** What a choice at tables is to be: among which ideas, and how many of each table go on. */
export function SelectionFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  return (
    <>
      <SourceFields draft={draft} change={change} boards={boards} />
      <NumberField
        id="plan-marks"
        label={t('control.marksEach')}
        value={draft.marks}
        most={mostMarks}
        onChange={(marks) => change({ marks })}
      />
      <NumberField
        id="plan-keep"
        label={t('control.keepEach')}
        hint={t('control.keepHint')}
        value={draft.keep}
        most={mostKept}
        onChange={(keep) => change({ keep })}
      />
    </>
  );
}
