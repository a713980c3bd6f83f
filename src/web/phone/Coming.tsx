import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { LatePart } from './latePart';
import { tryAgain } from './useLate';

/** In place of a part of the page that is on its way, or did not come in. */
export function Coming<T>({ late }: { late: LatePart<T> }) {
  return late.part.value === 'failed' ? (
    <div class="trouble" role="status">
      <Notice kind="waiting">{t('phone.partMissing')}</Notice>
      <Button onClick={() => tryAgain(late, true)}>{t('phone.tryNow')}</Button>
    </div>
  ) : (
    <p class="hint coming">{t('ui.loading')}</p>
  );
}
