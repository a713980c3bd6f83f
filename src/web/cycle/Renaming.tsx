import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { TextField } from './Fields';
import { Form } from './Form';

/** Gives the learning cycle another name. */
export function Renaming({ desk, name }: { desk: CycleDesk; name: string }) {
  const wanted = useSignal(name);
  return (
    <details class="more">
      <summary>{t('cycle.rename')}</summary>
      <p class="soft">{t('cycle.asOwner')}</p>
      <Form
        submit={t('ui.save')}
        onSubmit={() => desk.act({ kind: 'renameCycle', name: wanted.value }, t('cycle.saved'))}
      >
        <TextField label={t('cycle.name')} of={wanted} most={120} />
      </Form>
    </details>
  );
}
