import { useEffect, useState } from 'preact/hooks';
import { t } from '../state/words';

type Props = { lost: boolean; alone: boolean; muted: boolean; offersFull: boolean };

/** Small notes over the picture, which stays as it was. A short loss of connection is not worth one. */
export function Marks({ lost, alone, muted, offersFull }: Props) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = lost ? setTimeout(() => setLong(true), 2_500) : undefined;
    return () => clearTimeout(timer);
  }, [lost]);

  return (
    <div class="marks" role="status">
      {lost && long && (
        <p class="mark">
          <i class="dot" aria-hidden="true" /> {t('stage.reconnecting')}
        </p>
      )}
      {offersFull && <p class="mark">{t('stage.fullScreen')}</p>}
      {muted && <p class="mark">{t('stage.muted')}</p>}
      {alone && <p class="mark">{t('stage.clickerHint')}</p>}
    </div>
  );
}
