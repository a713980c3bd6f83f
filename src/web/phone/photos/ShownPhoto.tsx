import { useEffect, useState } from 'preact/hooks';
import type { ShownEntity } from '../../state/entities';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Large } from './Large';

/** The photo that is on the big screen. It opens by itself, unless somebody is typing. */
export function ShownPhoto({ shown }: { shown: ShownEntity }) {
  const [open, setOpen] = useState(() => !isTyping());
  useEffect(() => announce(t('photo.onScreen')), []);
  return (
    <>
      <div class="card on-screen">
        <p>{t('photo.onScreen')}</p>
        <Button onClick={() => setOpen(true)}>{t('photo.look')}</Button>
      </div>
      {open && <Large picture={shown.picture} text={shown.text} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Whether somebody is in the middle of a text: an empty box keeps the focus after sending. */
function isTyping(): boolean {
  const at = document.activeElement;
  return (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) && at.value !== '';
}
