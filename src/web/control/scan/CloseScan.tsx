import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../Dialog';
import type { Desk } from '../desk';
import { Trouble } from '../Trouble';

/** A scan closes for good, so it is asked for twice. */
export function CloseScan({ desk, scan }: { desk: Desk; scan: string }) {
  const close = async () => {
    if (await desk.act({ kind: 'closeScan', scan })) {
      desk.close();
    }
  };
  return (
    <Dialog title={t('control.scan.closeSure')} onClose={() => desk.close()}>
      <p>{t('control.scan.closeWhat')}</p>
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        <Button kind="danger" onClick={close}>
          {t('control.scan.closeYes')}
        </Button>
      </div>
      <Trouble desk={desk} />
    </Dialog>
  );
}
