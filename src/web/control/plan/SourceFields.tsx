import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { Field, NumberField } from '../Field';
import { chooses } from './kinds';
import type { Fields } from './PlanForm';

const most = 500;

/** Among which ideas a step chooses: those of a board, or the best of a step that chose before. */
export function SourceFields({ draft, change, boards }: Fields & { boards: readonly KeyedStep[] }) {
  const source = boards.find((board) => board.key === draft.of);
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
      {source && chooses(source.plan.kind) && source.plan.kind !== 'selection' && (
        <NumberField
          id="plan-top"
          label={t('control.onlyBest')}
          hint={t('control.onlyBestHint')}
          value={draft.top}
          most={most}
          onChange={(top) => change({ top })}
        />
      )}
    </>
  );
}
