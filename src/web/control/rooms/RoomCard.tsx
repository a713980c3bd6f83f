import type { SceneOf } from '../../state/entities';
import type { KeyedRoom } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { roomName } from '../../ui/roomName';
import type { Desk } from '../desk';

type Props = { desk: Desk; room: KeyedRoom; phase: SceneOf<'breakout'>['phase'] };

/** One room at a glance; it opens with everything that can be done for it. */
export function RoomCard({ desk, room, phase }: Props) {
  const name = roomName(room);
  const calls = room.helpSince !== undefined;
  const facts = [
    t('control.people', { count: room.people }),
    ...(room.waiting ? [t('control.waiting', { count: room.waiting })] : []),
    ...(phase === 'forming' ? [] : [t('ui.ideas', { count: room.ideas ?? 0 })]),
    ...(room.sent ? [t('control.sentUp', { count: room.sent })] : []),
    ...(room.voting ? [t('control.roomVotes')] : []),
    ...(room.extra ? [extraOf(room.extra)] : []),
    ...(room.closed && phase === 'open' ? [t('control.roomClosed')] : []),
  ];
  return (
    <li class={calls ? 'room-card calls' : 'room-card'}>
      <h3>{name}</h3>
      <p>{facts.join(' · ')}</p>
      <p class={room.host === 'none' ? 'hint alone' : 'hint'}>{t(`control.host.${room.host ?? 'none'}`)}</p>
      <div class="buttons">
        {calls && (
          <Button onClick={() => desk.act({ kind: 'callForHelp', room: room.number, on: false })}>
            {t('control.helpCame')}
          </Button>
        )}
        <Button
          kind="quiet"
          label={t('control.openRoomOf', { room: name })}
          onClick={() => desk.ask({ kind: 'room', number: room.number })}
        >
          {t('control.openRoom')}
        </Button>
      </div>
    </li>
  );
}

function extraOf(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return t(seconds > 0 ? 'control.laterBy' : 'control.soonerBy', { count: minutes });
}
