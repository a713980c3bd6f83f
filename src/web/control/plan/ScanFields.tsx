import { useSignal } from '@preact/signals';
import { t } from '../../state/words';
import { Choices } from '../Choices';
import { Lines } from './Lines';
import type { Fields } from './PlanForm';
import { scanLines, standardScan } from './scanLines';

/** What a scan asks: the standard statements, or one's own, beginning from those. */
export function ScanFields({ draft, change }: Fields) {
  const own = useSignal(draft.lines.trim() !== '');
  const choose = (which: 'standard' | 'own') => {
    own.value = which === 'own';
    change({ lines: own.value ? scanLines(standardScan).join('\n') : '' });
  };
  return (
    <>
      <Choices
        name="plan-scan"
        legend={t('control.scan.which')}
        choices={[
          { value: 'standard', label: t('control.scan.standard') },
          { value: 'own', label: t('control.scan.own') },
        ]}
        chosen={own.value ? 'own' : 'standard'}
        onChoose={choose}
      />
      {own.value && (
        <Lines
          label={t('control.scan.ownLines')}
          hint={t('control.scan.ownHint')}
          value={draft.lines}
          rows={10}
          required
          onInput={(lines) => change({ lines })}
        />
      )}
    </>
  );
}
