import type { OwnRoomEntity } from '../../state/entities';
import { t } from '../../state/words';
import { roomName } from '../../ui/roomName';

/** Where one will be when the rooms open. */
export function MyRoom({ room }: { room: OwnRoomEntity | undefined }) {
  return (
    <section class="my-room" role="status">
      {room ? (
        <>
          <p>{t('kinds.youWillBeIn')}</p>
          <p class="big">{roomName(room)}</p>
          {room.host && <p>{t('kinds.youWillHost')}</p>}
          <p class="hint">{t('kinds.stayUntilOpen')}</p>
        </>
      ) : (
        <p>{t('kinds.notPlaced')}</p>
      )}
    </section>
  );
}
