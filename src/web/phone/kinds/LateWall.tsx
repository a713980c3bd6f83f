import { latePart } from '../../ui/latePart';
import { Coming } from '../Coming';
import { useLate } from '../useLate';

const wall = latePart(() => import('./wall/Wall').then(({ wall }) => wall));

/** What hangs on the wall of results. Its code comes later than the other kinds: results are on at the end of the day. */
export function LateWall() {
  const Wall = useLate(wall, true);
  return Wall ? <Wall /> : <Coming late={wall} />;
}
