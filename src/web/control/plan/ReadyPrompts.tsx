import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../state/words';
import { Field } from '../Field';
import { type Packs, packs } from '../packs';

/** Ready sets of questions, which take the place of those in the field. */
export function ReadyPrompts({ onChoose }: { onChoose: (lines: string) => void }) {
  const sets = useSignal<Packs['prompts']>([]);
  useEffect(() => {
    void packs().then((ready) => {
      sets.value = ready.prompts;
    });
  }, []);

  return (
    <Field id="plan-ready" label={t('control.sets.prompts')}>
      <select
        id="plan-ready"
        class="input"
        value=""
        onChange={(event) => {
          const chosen = sets.value[Number(event.currentTarget.value)];
          if (chosen) {
            onChoose(chosen.lines.join('\n'));
          }
          event.currentTarget.value = '';
        }}
      >
        <option value="">{t('control.sets.promptsChoose')}</option>
        {sets.value.map((set, at) => (
          <option key={set.name} value={at}>
            {set.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
