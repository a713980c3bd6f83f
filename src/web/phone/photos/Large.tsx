import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { useSession } from '../useSession';

type Props = { picture: string; text: string; onClose: () => void };

/** A photo over the whole phone, with what it shows in words. */
export function Large({ picture, text, onClose }: Props) {
  const { code } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const words = text === '' ? t('phone.photo') : text;
  return (
    <dialog ref={dialog} class="large-photo" aria-label={words} onCancel={onClose}>
      {lost ? (
        <p>{t('photo.lost')}</p>
      ) : (
        <img src={`/api/sessions/${code}/pictures/${picture}`} alt={words} onError={() => setLost(true)} />
      )}
      {text !== '' && <p class="text">{text}</p>}
      <Button onClick={onClose}>{t('ui.close')}</Button>
    </dialog>
  );
}
