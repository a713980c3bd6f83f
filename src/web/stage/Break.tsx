import type { SceneOf, TimerEntity } from '../state/entities';
import { isRunning } from '../state/selectors';
import { t, wordsLanguage } from '../state/words';
import { BigTimer } from './BigTimer';
import { Title } from './Title';

type Props = { now: SceneOf<'break'>; timer: TimerEntity | undefined; clock: () => number };

/** A break: how long it lasts still, for people who come back with coffee in their hands. */
export function Break({ now, timer, clock }: Props) {
  return (
    <div class={timer ? 'break with-clock' : 'break'}>
      <Title title={now.question} instruction={now.instruction}>
        {timer && <BigTimer timer={timer} now={clock} />}
        {!timer && <p class="soft">{t('stage.breakOn')}</p>}
        {timer?.endsAt !== undefined && isRunning(timer) && (
          <p class="back-at">{t('stage.backAt', { time: timeOf(timer.endsAt) })}</p>
        )}
      </Title>
    </div>
  );
}

function timeOf(instant: number): string {
  const face = new Intl.DateTimeFormat(wordsLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return face.format(new Date(instant));
}
