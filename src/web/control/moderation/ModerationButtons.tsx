import { asksOf, heldOf, isPaused } from '../../state/moderation';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';

/** The way to moderation, with what waits there; and everything paused in one tap. */
export function ModerationButtons({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const waiting = heldOf(shared, false).length;
  const atDoor = asksOf(shared).filter((ask) => !ask.declined).length;
  const counts = [
    ...(waiting > 0 ? [t('control.moderation.toApprove', { count: waiting })] : []),
    ...(atDoor > 0 ? [t('control.moderation.atDoor', { count: atDoor })] : []),
  ];
  return (
    <>
      <Button
        kind={counts.length > 0 ? 'plain' : 'quiet'}
        class={counts.length > 0 ? 'moderates' : ''}
        onClick={() => desk.ask({ kind: 'moderation' })}
      >
        {[t('control.moderation.title'), ...counts].join(' · ')}
      </Button>
      {!desk.ended.value && !isPaused(shared) && (
        <Button kind="quiet" onClick={() => desk.act({ kind: 'pauseAll', on: true })}>
          {t('control.moderation.pauseAll')}
        </Button>
      )}
    </>
  );
}

/** While everything stands still that is the first thing to know, and the way on. */
export function PausedBar({ desk }: { desk: Desk }) {
  return isPaused(desk.live.shared.value) ? (
    <div class="all-paused" role="status">
      <p>
        <strong>{t('control.moderation.allPaused')}</strong> {t('control.moderation.allPausedHint')}
      </p>
      <Button kind="primary" onClick={() => desk.act({ kind: 'pauseAll', on: false })}>
        {t('control.moderation.goOn')}
      </Button>
    </div>
  ) : null;
}
