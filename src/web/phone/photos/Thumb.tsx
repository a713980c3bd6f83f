import { useState } from 'preact/hooks';
import { t } from '../../state/words';
import { useSession } from '../useSession';
import { Large } from './Large';

/** A photo in a list, small; it opens large. */
export function Thumb({ picture, text }: { picture: string; text: string }) {
  const { code } = useSession();
  const [open, setOpen] = useState(false);
  const [lost, setLost] = useState(false);
  return (
    <>
      <button
        type="button"
        class="thumb"
        aria-label={text === '' ? t('photo.open') : t('photo.openText', { text })}
        onClick={() => setOpen(true)}
      >
        {lost ? (
          <span class="hint">{t('photo.lost')}</span>
        ) : (
          <img src={`/api/sessions/${code}/pictures/${picture}`} alt="" loading="lazy" onError={() => setLost(true)} />
        )}
      </button>
      {open && <Large picture={picture} text={text} onClose={() => setOpen(false)} />}
    </>
  );
}
