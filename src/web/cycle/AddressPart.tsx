import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { TextField } from './Fields';
import { Form } from './Form';

/** Where somebody with a part in the cycle is reached, if it likes; nobody but the owner sees it. */
export function AddressPart({ desk }: { desk: CycleDesk }) {
  const address = useSignal('');
  const save = () => desk.act({ kind: 'giveAddress', address: address.value.trim() }, t('cycle.saved'));
  return (
    <details class="more">
      <summary>{t('cycle.address.title')}</summary>
      <p class="hint">{t('cycle.address.hint')}</p>
      <Form submit={t('cycle.address.save')} onSubmit={save}>
        <TextField label={t('cycle.address.label')} of={address} most={254} />
      </Form>
    </details>
  );
}
