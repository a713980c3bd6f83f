import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ownSessions, rememberSession } from '../state/memory';
import { type Address, addressOf } from '../state/server';
import { t, why } from '../state/words';
import { LiveRegion } from '../ui/LiveRegion';
import { Agenda } from './Agenda';
import { Attention } from './attention/Attention';
import { CatchUpPanel } from './CatchUpPanel';
import type { Desk } from './desk';
import { Head } from './Head';
import { JoinPanel } from './JoinPanel';
import { LinksPanel } from './LinksPanel';
import { NextPanel } from './NextPanel';
import { NowPanel } from './NowPanel';
import { Outcome } from './Outcome';
import { Questions } from './Questions';
import { ReadingPanel } from './ReadingPanel';
import { Remote } from './remote/Remote';
import { isRemote } from './remote/remoteView';
import { RoomTime } from './rooms/RoomTime';
import { SayPanel } from './rooms/SayPanel';
import { ScreenAsks } from './ScreenAsks';
import { ShownPhoto } from './ShownPhoto';
import { ScanLinks } from './scan/ScanLinks';
import { useWide } from './sight/useWide';
import { TablesPanel } from './TablesPanel';
import { TimerTools } from './TimerTools';
import { useKeys } from './useKeys';

/** Minutes are shown, so seconds need not be exact. */
const tickMs = 5_000;

/** The facilitator screen. */
export function ControlPage({ desk }: { desk: Desk }) {
  const address = useSignal<Address | undefined>(undefined);
  const wide = useWide();
  useKeys(desk);
  useEffect(() => {
    void addressOf(desk.code).then((answer) => {
      address.value = 'ok' in answer ? answer.ok : undefined;
    });
  }, []);

  useEffect(() => {
    const ticking = setInterval(() => desk.tick(), tickMs);
    return () => clearInterval(ticking);
  }, [desk]);

  const title = desk.session.value?.title;
  useEffect(() => {
    if (title !== undefined) {
      document.title = title;
      rememberHere(desk.code, title, isRemote.value);
    }
  }, [title, isRemote.value]);

  const status = desk.live.status.value;
  if (status.kind === 'refused' && status.refusal.code === 'sessionDeleted') {
    return <Closed title={why(status.refusal)} how={t('control.delete.done')} />;
  }

  if (status.kind === 'refused') {
    const ended = status.refusal.code === 'notAllowed';
    return <Closed title={t('control.refused')} how={ended ? t('control.linkEnded') : why(status.refusal)} />;
  }

  if (isRemote.value) {
    return (
      <>
        <Remote desk={desk} />
        <Questions desk={desk} />
        <LiveRegion />
      </>
    );
  }

  return (
    <div class="control">
      <Head desk={desk} />
      <ScreenAsks desk={desk} />
      {desk.live.ready.value && <Attention desk={desk} />}
      {desk.live.ready.value && (
        <main class={desk.ended.value ? 'desk over' : 'desk'}>
          <div class="middle">
            <NowPanel desk={desk} />
            <ShownPhoto desk={desk} />
            <CatchUpPanel desk={desk} />
            <div class="beside">
              {!wide && <NextPanel desk={desk} />}
              {!desk.ended.value && <Time desk={desk} />}
            </div>
            <Outcome desk={desk} />
          </div>
          <div class="side left">
            <Agenda desk={desk} />
          </div>
          <div class="side right">
            {!desk.ended.value && <SayPanel desk={desk} />}
            <JoinPanel desk={desk} address={address.value} />
            {!desk.ended.value && <TablesPanel desk={desk} />}
            <ScanLinks desk={desk} address={address.value} />
            <ReadingPanel desk={desk} address={address.value} />
            <LinksPanel desk={desk} address={address.value} />
          </div>
        </main>
      )}
      <Questions desk={desk} />
      <LiveRegion />
    </div>
  );
}

function Time({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  return now.kind === 'breakout' && now.phase === 'open' ? (
    <RoomTime desk={desk} now={now} />
  ) : (
    <TimerTools desk={desk} />
  );
}

/** Finds the session again on the start page, also when its secret link came from elsewhere. */
function rememberHere(code: string, title: string, remote: boolean): void {
  const known = ownSessions().find((session) => session.code === code);
  if (known?.title !== title || (known.remote ?? false) !== remote) {
    rememberSession({ code, title, createdAt: known?.createdAt ?? Date.now(), ...(remote ? { remote } : {}) });
  }
}

/** What stands here when this browser may not run the session. */
export function Closed({ title, how }: { title: string; how: string }) {
  return (
    <main class="control closed">
      <h1>{title}</h1>
      <p>{how}</p>
      <p>
        <a href="/">{t('ui.home')}</a>
      </p>
    </main>
  );
}
