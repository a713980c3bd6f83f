import { t } from '../../state/words';
import { Choices } from '../Choices';
import { NumberField } from '../Field';
import { Check } from './Check';
import { mostBlind, mostIdeasEach, usualBlind } from './draft';
import { Lines } from './Lines';
import type { Fields } from './PlanForm';

/** How an idea board is to be: its columns, names or not, and how many ideas. */
export function BoardFields({ draft, change }: Fields) {
  return (
    <>
      <Lines
        label={t('control.columns')}
        hint={t('control.columnsHint')}
        value={draft.lines}
        onInput={(lines) => change({ lines })}
      />
      <NamesChoice draft={draft} change={change} />
      <NumberField
        id="plan-each"
        label={t('control.ideasEach')}
        value={draft.ideasEach}
        most={mostIdeasEach}
        onChange={(ideasEach) => change({ ideasEach })}
      />
      <Check
        label={t('control.blindFirst')}
        checked={draft.blindSeconds !== undefined}
        onChange={(on) => change({ blindSeconds: on ? usualBlind : undefined })}
      />
      {draft.blindSeconds !== undefined && (
        <NumberField
          id="plan-blind"
          label={t('control.blindSeconds')}
          hint={t('control.blindHint')}
          value={draft.blindSeconds}
          least={0}
          most={mostBlind}
          onChange={(seconds) => change({ blindSeconds: seconds ?? 0 })}
        />
      )}
    </>
  );
}

export function NamesChoice({ draft, change }: Fields) {
  return (
    <Choices
      name="plan-names"
      legend={t(draft.kind === 'questions' ? 'control.questionsAre' : 'control.whoWrote')}
      choices={[
        { value: 'anonymous', label: t('control.anonymous') },
        { value: 'named', label: t('control.withNames') },
      ]}
      chosen={draft.showsNames ? 'named' : 'anonymous'}
      onChoose={(value) => change({ showsNames: value === 'named' })}
    />
  );
}
