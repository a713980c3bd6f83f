import { t } from '../../state/words';
import { Button } from '../Button';

/** What it is about, and who sees what. */
export function BeginPage({ count, begun, onBegin }: { count: number; begun: boolean; onBegin: () => void }) {
  return (
    <>
      <p>{t('scan.howLong', { count })}</p>
      <div class="notice">
        <p>{t('scan.secret')}</p>
      </div>
      <p class="hint">{t('scan.draftKept')}</p>
      <Button kind="primary" class="wide" onClick={onBegin}>
        {t(begun ? 'scan.goOn' : 'scan.begin')}
      </Button>
    </>
  );
}
