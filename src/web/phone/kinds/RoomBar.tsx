import type { HereEntity, SlotEntity } from '../../state/entities';
import { wishes } from '../../state/pending';
import { ownRoomOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { roomName } from '../../ui/roomName';
import { CallLink } from '../../ui/rooms/CallLink';
import { clockTime } from '../../ui/rooms/clockTime';
import { HelpButton } from '../../ui/rooms/HelpButton';
import { TwoTaps } from '../../ui/rooms/TwoTaps';
import { buzz } from '../device';
import { useSession } from '../useSession';

/** The room one is in: its name, until when, who runs it, and how to get help. */
export function RoomBar({ here, slot }: { here: HereEntity; slot: SlotEntity | undefined }) {
  const session = useSession();
  const topic = here.topic === here.name ? undefined : here.topic;
  return (
    <section class="room-bar" aria-label={t('kinds.yourRoom')}>
      <p class="where">
        <strong>{roomName(here)}</strong>
        {slot?.endsAt !== undefined && (
          <span>{t('kinds.roomBackAt', { time: clockTime(slot.endsAt, session.now) })}</span>
        )}
        <span class="hint">{t('kinds.people', { count: here.people })}</span>
      </p>
      {topic && <p>{topic}</p>}
      <div class="tools">
        <Hosting here={here} />
        <CallLink call={here.call} />
        <HelpButton session={session} here={here} />
      </div>
    </section>
  );
}

/** Who runs the room: this person, somebody else, or whoever wants to. */
function Hosting({ here }: { here: HereEntity }) {
  const session = useSession();
  if (ownRoomOf(session.own.value)?.host) {
    return (
      <a class="button primary" href={`/host/${session.code}/${here.number}`}>
        {t('kinds.runRoom')}
      </a>
    );
  }

  const host = () => {
    buzz();
    void session.send({ kind: 'hostRoom', room: here.number });
  };
  return here.host === 'none' && wishes(session.pending.value, 'hostRoom').length === 0 ? (
    <TwoTaps words={t('kinds.hostThis')} sure={t('kinds.hostSure')} hint={t('kinds.hostHint')} onSure={host} />
  ) : null;
}
