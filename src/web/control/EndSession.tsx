import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { Trouble } from './Trouble';

/** The end cannot be undone, so it is asked for twice. */
export function EndSession({ desk }: { desk: Desk }) {
  const end = async () => {
    if (await desk.act({ kind: 'endSession' })) {
      desk.close();
    }
  };
  return (
    <Dialog title={t('control.endSure')} onClose={() => desk.close()}>
      <p>{t('control.endWhat')}</p>
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        <Button kind="danger" onClick={end}>
          {t('control.endYes')}
        </Button>
      </div>
      <Trouble desk={desk} />
    </Dialog>
  );
}
