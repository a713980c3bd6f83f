import type { BoardScene, Command, TimerEntity } from '../../state/entities';
import { t } from '../../state/words';
import { Button } from '../Button';
import { clockFace } from '../clockFace';
import { useSecondsLeft } from '../useSecondsLeft';

/** Seconds that one press gives. */
const more = 30;

type Props = { now: BoardScene; act: (command: Command) => unknown; clock: () => number };

/** What people see of each other's ideas on a board that begins with their own, and the way on and back. */
export function SightTools({ now, act, clock }: Props) {
  const { sight, open, activity: board } = now;
  if (sight === undefined || !open) {
    return null;
  }

  return (
    <div class="sight-tools">
      <p class="sight">
        {t(`ui.sight.${sight}`)}
        {now.aloneUntil !== undefined && <Left timer={{ seconds: 0, endsAt: now.aloneUntil }} clock={clock} />}
      </p>
      <div class="buttons">
        {sight === 'all' ? (
          <Button onClick={() => act({ kind: 'setSight', board, sight: 'few' })}>{t('ui.sight.fewAgain')}</Button>
        ) : (
          <>
            <Button onClick={() => act({ kind: 'setSight', board, sight: 'all' })}>{t('ui.sight.showAll')}</Button>
            {sight === 'own' && (
              <Button onClick={() => act({ kind: 'setSight', board, sight: 'few' })}>{t('ui.sight.showFew')}</Button>
            )}
            <Button onClick={() => act({ kind: 'giveTimeAlone', board, seconds: more })}>{t('ui.sight.more')}</Button>
          </>
        )}
      </div>
    </div>
  );
}

function Left({ timer, clock }: { timer: TimerEntity; clock: () => number }) {
  const left = useSecondsLeft(timer, clock);
  return <strong> {clockFace(left)}</strong>;
}
