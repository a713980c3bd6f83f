import type { View } from '../../state/applyPatch';
import type { KeyedIdea, SceneOf } from '../../state/entities';
import { peopleOf, roomsOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { GroupedIdeas } from '../groups/GroupedIdeas';
import { Placeless } from './Placeless';
import { RoomCard } from './RoomCard';

type Props = { desk: Desk; now: SceneOf<'breakout'>; shared: View; ideas: readonly KeyedIdea[] };

/** All rooms on one page: how many people and ideas each has, who calls for help, and what came to the main board. */
export function RoomsNow({ desk, now, shared, ideas }: Props) {
  const rooms = roomsOf(shared);
  const people = peopleOf(shared);
  return (
    <>
      <section class="panel rooms">
        <div class="rooms-head">
          <h2>
            {t('control.rooms')} <span class="count">{rooms.length}</span>
          </h2>
          <Button onClick={() => desk.ask({ kind: 'hosts' })}>{t('control.hosts')}</Button>
        </div>
        <ul class="room-cards" aria-label={t('control.rooms')}>
          {rooms.map((room) => (
            <RoomCard key={room.number} desk={desk} room={room} phase={now.phase} />
          ))}
        </ul>
      </section>
      {now.phase !== 'closed' && <Placeless desk={desk} breakout={now.activity} people={people} rooms={rooms} />}
      {(ideas.length > 0 || now.phase === 'closed') && (
        <GroupedIdeas
          desk={desk}
          board={now.activity}
          heading={t('control.mainBoard')}
          shared={shared}
          ideas={ideas}
          columns={now.columns}
        />
      )}
    </>
  );
}
