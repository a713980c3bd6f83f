import { useState } from 'preact/hooks';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { forgetful } from '../device';

/** Where nothing is kept: what closing the page means, until that was read. */
export function Fleeting() {
  const [read, setRead] = useState(!forgetful);
  return read ? null : (
    <div class="trouble">
      <Notice kind="waiting">{t('kinds.fleeting')}</Notice>
      <Button onClick={() => setRead(true)}>{t('phone.dismiss')}</Button>
    </div>
  );
}
