import { useState } from 'preact/hooks';
import type { ShownEntity } from '../state/entities';
import { t } from '../state/words';

/** A photo over all that is on. */
export function Shown({ shown, code }: { shown: ShownEntity; code: string }) {
  const [lost, setLost] = useState(false);
  const words = shown.text === '' ? t('stage.photo') : shown.text;
  return (
    <section class="shown" aria-label={t('stage.photo')}>
      {lost ? (
        <p class="lost">{words}</p>
      ) : (
        <img src={`/api/sessions/${code}/pictures/${shown.picture}`} alt={words} onError={() => setLost(true)} />
      )}
      {shown.text !== '' && !lost && <p class="caption">{shown.text}</p>}
    </section>
  );
}
