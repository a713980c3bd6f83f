import type { SceneOf } from '../../state/entities';
import { type KeyedRoom, ownRoomOf } from '../../state/roomSelectors';
import type { Shown } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { roomName } from '../../ui/roomName';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'breakout'>; room: KeyedRoom; chosen: Shown<number | undefined> };

/** One room: how many come, how many more can, and a button to choose it or give the place back. */
export function RoomSlip({ scene, room, chosen }: Props) {
  const session = useSession();
  const isMine = chosen.value === room.number;
  const left = room.capacity === undefined ? undefined : Math.max(0, room.capacity - room.people);
  const waits = isMine && ownRoomOf(session.own.value)?.waits !== undefined;
  const word = isMine ? (waits ? 'stopWaiting' : 'giveBack') : left === 0 ? 'waitFor' : 'choose';
  // Once the rooms are open nobody waits in a corridor.
  const canChoose = scene.phase === 'forming' || (!isMine && left !== 0);
  const name = roomName(room);
  const choose = () => {
    buzz();
    void session.send({ kind: 'chooseRoom', breakout: scene.activity, ...(isMine ? {} : { room: room.number }) });
  };
  return (
    <li class="slip workshop">
      <p class="text">{name}</p>
      <div class="about">
        <span>{t('kinds.people', { count: room.people })}</span>
        {left !== undefined && (
          <span>{left === 0 ? t('kinds.roomIsFull') : t('kinds.placesLeft', { count: left })}</span>
        )}
        {(room.waiting ?? 0) > 0 && <span>{t('kinds.peopleWait', { count: room.waiting ?? 0 })}</span>}
      </div>
      <div class="choosing">
        {canChoose && (
          <Button label={t(`kinds.${word}Of`, { name })} onClick={choose}>
            {t(`kinds.${word}`)}
          </Button>
        )}
        {isMine && <SavedMark saved={chosen.saved} words={t('kinds.chosen')} />}
      </div>
    </li>
  );
}
