import { useEffect, useRef } from 'preact/hooks';
import { sceneOf } from '../../state/basicSelectors';
import { rememberRoomBoard } from '../../state/roomMemory';
import { hereOf, slotOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { interrupt } from '../../ui/announce';
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
  useMoved(here?.number);
  return (
    <>
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
function useMoved(room: number | undefined) {
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (before.current !== room) {
      interrupt(room === undefined ? t('kinds.youAreBack') : t('kinds.youAreIn', { number: room }));
      before.current = room;
      scrollTo(0, 0);
    }
  }, [room]);
}
