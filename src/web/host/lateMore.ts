import { latePart } from '../ui/latePart';
import { useLatePart } from '../ui/useLatePart';
import type { RoomDesk } from './roomDesk';

const lateMore = latePart(() => import('./More').then(({ more }) => more));

/** What comes after the page: a host first sees what the room is at. */
export function useMore({ live }: RoomDesk) {
  return useLatePart(lateMore, live.ready.value, live.status.value.kind === 'live');
}
