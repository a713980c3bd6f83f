import { shownOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** The photo that lies over the big screen and the phones now, and the way to take it away. */
export function ShownPhoto({ desk }: { desk: Desk }) {
  const shown = shownOf(desk.live.shared.value);
  return shown ? (
    <section class="panel shown-photo" aria-label={t('control.photoOn')}>
      <img src={`/api/sessions/${desk.code}/pictures/${shown.picture}`} alt="" />
      <p>
        <strong>{t('control.photoOn')}</strong> <span class="text">{shown.text}</span>
      </p>
      <Button onClick={() => desk.act({ kind: 'showPicture' })}>{t('control.takeAway')}</Button>
    </section>
  ) : null;
}
