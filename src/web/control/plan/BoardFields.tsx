import { t } from '../../state/words';
import { Choices } from '../Choices';
import { NumberField } from '../Field';
import { mostIdeasEach } from './draft';
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
