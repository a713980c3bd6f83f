import { useEffect, useRef, useState } from 'preact/hooks';
import { sceneOf } from '../../state/basicSelectors';
import { rememberRoomBoard } from '../../state/roomMemory';
import { hereOf, slotOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { RoomWarning } from '../../ui/rooms/RoomWarning';
import { SaidToAll } from '../../ui/rooms/SaidToAll';
import { useSession } from '../useSession';
import { Appreciated } from './Appreciated';
import { Fleeting } from './Fleeting';
import { RoomBar } from './RoomBar';

/** What stands above the task: what is said to all, and the room that one is in. */
export function Around() {
  const session = useSession();
  const shared = session.shared.value;
  const here = hereOf(shared);
  const scene = sceneOf(shared);
  const board = here && scene?.kind === 'board' ? scene.activity : undefined;
  useEffect(() => {
    if (board !== undefined) {
      rememberRoomBoard(session.code, board);
    }
  }, [board]);
  return (
    <>
      <Moved room={here?.number} />
      {here && <RoomWarning slot={slotOf(shared)} now={session.now} />}
      <div class="around">
        <Fleeting />
        <SaidToAll session={session} />
        <Appreciated />
        {here && <RoomBar here={here} slot={slotOf(shared)} />}
      </div>
    </>
  );
}

/** Being moved is said at once, and what comes begins at its top. */
function Moved({ room }: { room: number | undefined }) {
  const [said, setSaid] = useState('');
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (before.current !== room) {
      setSaid(room === undefined ? t('kinds.youAreBack') : t('kinds.youAreIn', { number: room }));
      before.current = room;
      scrollTo(0, 0);
    }
  }, [room]);
  return (
    <p class="unseen" role="alert">
      {said}
    </p>
  );
}
