import './remote.css';
import { useEffect } from 'preact/hooks';
import { keepAwake } from '../../stage/wakeLock';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ConnectionDot, ConnectionMark } from '../../ui/ConnectionMark';
import { RehearsalMark } from '../../ui/RehearsalMark';
import { TimerBadge } from '../../ui/TimerBadge';
import { Attention } from '../attention/Attention';
import { Counts } from '../Counts';
import type { Desk } from '../desk';
import { Ended } from '../Ended';
import { factsOf } from '../facts';
import { Late } from '../Late';
import { PausedBar } from '../moderation/ModerationButtons';
import { nextOf } from '../NextPanel';
import { Notes } from '../Notes';
import { kickerOf } from '../plan/kinds';
import { ScreenAsks } from '../ScreenAsks';
import { ScreenState } from '../sight/ScreenState';
import { timeOfDay } from '../timeOfDay';
import { showRemote } from './remoteView';
import { Thumbs } from './Thumbs';
import { useMinuteBuzz } from './useMinuteBuzz';

/** The facilitator's phone: what is on, what comes, and five buttons for one thumb. */
export function Remote({ desk }: { desk: Desk }) {
  const status = desk.live.status.value;
  useMinuteBuzz(desk);
  useEffect(keepAwake, []);
  return (
    <div class="remote">
      <header>
        <h1>{desk.session.value?.title ?? desk.code}</h1>
        <ConnectionDot status={status} />
        {desk.session.value?.rehearsal && <RehearsalMark />}
        <Button kind="quiet" onClick={() => showRemote(false)}>
          {t('control.remote.whole')}
        </Button>
      </header>
      <PausedBar desk={desk} />
      <ConnectionMark status={status} changes={desk.live.pending.value.length} />
      {desk.live.ready.value && (
        <>
          <main>
            <ScreenAsks desk={desk} />
            <Attention desk={desk} />
            <Now desk={desk} />
            <Next desk={desk} />
          </main>
          <Thumbs desk={desk} />
        </>
      )}
    </div>
  );
}

function Now({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const ended = desk.ended.value;
  const plan = desk.current.value?.plan;
  const timer = desk.timer.value;
  return (
    <section aria-label={t('control.now')}>
      <p class="kicker">
        <span>{ended ? t('control.ended') : [t('control.now'), ...(plan ? [kickerOf(plan)] : [])].join(' · ')}</span>
        {!ended && <Late schedule={desk.schedule.value} />}
      </p>
      <h2>{'question' in now ? now.question : ended ? desk.session.value?.title : t('control.lobby')}</h2>
      <p class="times">
        {timer && <TimerBadge timer={timer} now={desk.live.now} />}
        <span class="clock">
          {t('control.remote.clock')} <time>{timeOfDay(desk.live.now())}</time>
        </span>
      </p>
      {ended ? <Ended code={desk.code} /> : <p class="hint">{factsOf(now)[0]}</p>}
      <Counts desk={desk} />
      <ScreenState desk={desk} />
      {desk.trouble.value && desk.open.value.kind === 'nothing' && (
        <p class="trouble" role="alert">
          {desk.trouble.value}
        </p>
      )}
      {!ended && plan?.notes && <Notes key={desk.current.value?.key} notes={plan.notes} open />}
    </section>
  );
}

function Next({ desk }: { desk: Desk }) {
  if (desk.ended.value || desk.steps.value.length === 0) {
    return null;
  }
  const next = nextOf(desk);
  return (
    <section aria-label={t('control.next')}>
      <p class="kicker next">{[t('control.next'), ...(next ? [kickerOf(next.plan)] : [])].join(' · ')}</p>
      <p class="coming">{next ? next.plan.question : t('control.lastStep')}</p>
      {!next && <p class="hint">{t('control.lastStepThen')}</p>}
    </section>
  );
}
