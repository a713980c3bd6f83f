import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { Field } from './Field';
import { Trouble } from './Trouble';

/** Another name for the session. */
export function Rename({ desk }: { desk: Desk }) {
  const title = useSignal(desk.session.value?.title ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    if (await desk.act({ kind: 'renameSession', title: title.value })) {
      desk.close();
    }
  };

  return (
    <Dialog title={t('control.rename')} onClose={() => desk.close()}>
      <form class="plan" onSubmit={save}>
        <Field id="session-title" label={t('control.sessionTitle')}>
          <input
            id="session-title"
            class="input"
            required
            maxLength={120}
            value={title.value}
            onInput={(event) => (title.value = event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('ui.save')}
          </Button>
          <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        </div>
      </form>
      <Trouble desk={desk} />
    </Dialog>
  );
}
