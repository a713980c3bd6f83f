import { t } from '../state/words';

type Props = { lost: boolean; alone: boolean; muted: boolean; offersFull: boolean };

/** Small notes in place of the counts, which stop while the connection is lost; the picture stays as it was. */
export function Marks({ lost, alone, muted, offersFull }: Props) {
  return (
    <div class="marks" role="status">
      {lost && (
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
