import { useRef } from 'preact/hooks';
import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { newestFirst } from '../state/ideaOrders';
import { type KeyedRoom, roomsOf } from '../state/roomSelectors';
import { ideasOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { roomName } from '../ui/roomName';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { fitRooms } from './fitRooms';
import { helpLine } from './helpLine';
import { More } from './More';
import { gridFor, pageCount, pageOf } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';
import { useArea } from './useArea';
import { usePages } from './usePages';

type Props = { live: LiveSession; now: SceneOf<'breakout'> };

/** Rooms side by side: before, who fits where; during, how far each is; after, what they sent to the main board. */
export function Rooms({ live, now }: Props) {
  const { rooms, ideas, shared } = useCalm(live.shared, listsOf, `${now.activity} ${now.phase}`, calmMs);
  if (now.phase === 'closed') {
    return ideas.length > 0 ? (
      <Slips
        ideas={ideas}
        columns={now.columns}
        grid={gridFor(now.columns.length)}
        below={(idea) =>
          [fromRoom(idea.r), idea.d ? t('ui.dots', { count: idea.d }) : '', helpLine(shared)(idea)]
            .filter(Boolean)
            .join(' · ')
        }
      />
    ) : (
      <Said big={t('stage.roomsBack')} small={t('stage.roomsBackHint')} />
    );
  }

  return (
    <section class={now.calledBack ? 'rooms coming-back' : 'rooms'}>
      <p class="rooms-hint">{hintOf(now)}</p>
      <RoomMap rooms={rooms} open={now.phase === 'open'} />
    </section>
  );
}

function RoomMap({ rooms, open }: { rooms: readonly KeyedRoom[]; open: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const names = rooms.map(roomName);
  const { lanes, rows, type } = fitRooms(names, area.width, area.height);
  const pages = pageCount(rooms.length, lanes * rows);
  const page = usePages(pages, undefined);
  const onPage = pageOf(rooms, lanes * rows, page);
  return (
    <>
      <div ref={element} class="room-map-area">
        <ol
          class={`room-map lanes-of-${lanes}`}
          aria-label={t('stage.rooms')}
          style={{ fontSize: `calc(${type} * var(--u))` }}
        >
          {onPage.map((room) => (
            <li key={room.number} class={room.closed ? 'closed' : ''}>
              <span class="name">{roomName(room)}</span>
              <span class="got">{open ? t('ui.ideas', { count: room.ideas ?? 0 }) : placesOf(room)}</span>
            </li>
          ))}
        </ol>
      </div>
      <More hidden={rooms.length - onPage.length} page={page} pages={pages} />
    </>
  );
}

function placesOf(room: KeyedRoom): string {
  return room.capacity === undefined
    ? t('stage.people', { count: room.people })
    : room.waiting
      ? t('stage.fullWaiting', { count: room.waiting })
      : t('stage.placesTaken', { taken: room.people, count: room.capacity });
}

function hintOf({ phase, by, calledBack }: SceneOf<'breakout'>): string {
  if (phase === 'forming') {
    return t(by === 'choice' || by === 'topics' ? 'stage.chooseRoom' : 'stage.yourRoom');
  }
  return t(calledBack ? 'stage.comeBack' : 'stage.inRooms');
}

function fromRoom(number: number | undefined): string {
  return number === undefined ? '' : t('ui.fromRoom', { number });
}

function listsOf(shared: View) {
  return { shared, rooms: roomsOf(shared), ideas: newestFirst(ideasOf(shared)) };
}
