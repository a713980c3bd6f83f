import { useRef } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { latePhotos } from './latePart';

/** Opens the camera, for a photo of a flip chart. */
export function PhotoButton({ onPhoto }: { onPhoto: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    field.value = ''; // The same file can be chosen again.
    if (file) {
      onPhoto(file);
    }
  };
  const open = () => {
    void latePhotos.fetch();
    input.current?.click();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
      <Button class="photo-button" onClick={open}>
        <Icon name="camera" />
        {t('phone.photo')}
      </Button>
    </>
  );
}
