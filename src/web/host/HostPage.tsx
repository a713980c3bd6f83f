import { useEffect, useMemo } from 'preact/hooks';
import { isPaused } from '../state/moderation';
import { waitingCounts } from '../state/pending';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { ConnectionMark } from '../ui/ConnectionMark';
import { Notice } from '../ui/Notice';
import { RoomWarning } from '../ui/rooms/RoomWarning';
import { SaidToAll } from '../ui/rooms/SaidToAll';
import { Ask } from './Ask';
import { Elsewhere } from './Elsewhere';
import { HandedIn } from './HandedIn';
import { Head } from './Head';
import { Now } from './Now';
import { Outcome } from './Outcome';
import { People } from './People';
import { openRoomDesk, type RoomDesk } from './roomDesk';
import { Timer } from './Timer';
import { Waiting } from './Waiting';

/** The page of the host of a room: that room and nothing else. */
export function HostPage({ live, room }: { live: LiveSession; room: number }) {
  const desk = useMemo(() => openRoomDesk(live, room), [live, room]);
  const name = desk.name.value;
  useEffect(() => {
    document.title = name;
  }, [name]);
  const here = desk.here.value;
  return (
    <div class="host">
      <Head desk={desk} />
      {here && <RoomWarning slot={desk.slot.value} now={live.now} />}
      <main>
        <SaidToAll session={live} />
        <ConnectionMark status={live.status.value} {...waitingCounts(live.pending.value)} />
        {isPaused(live.shared.value) && (
          <Notice kind="waiting">
            <p role="status">{t('ui.allPaused')}</p>
          </Notice>
        )}
        {!live.ready.value ? (
          <p class="hint">{t('ui.loading')}</p>
        ) : here ? (
          <div class="room-work" inert={isPaused(live.shared.value)}>
            <Room desk={desk} key={room} />
          </div>
        ) : (
          <Elsewhere desk={desk} />
        )}
      </main>
    </div>
  );
}

function Room({ desk }: { desk: RoomDesk }) {
  return (
    <>
      <Now desk={desk} />
      <p class="trouble" role="alert">
        {desk.trouble.value}
      </p>
      <Waiting desk={desk} />
      <Outcome desk={desk} />
      <HandedIn desk={desk} />
      <Ask desk={desk} />
      <Timer desk={desk} />
      <People desk={desk} />
    </>
  );
}
