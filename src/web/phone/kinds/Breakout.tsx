import type { SceneOf } from '../../state/entities';
import { ownRoomOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { MainBoard } from './MainBoard';
import { MyRoom } from './MyRoom';
import { RoomChoice } from './RoomChoice';
import { Unsent } from './Unsent';

/** Work in rooms, for those who are not in one: where they will be, or what came of it. */
export function Breakout({ scene }: { scene: SceneOf<'breakout'> }) {
  const mine = ownRoomOf(useSession().own.value);
  const chosen = scene.by === 'choice' || scene.by === 'topics';
  const chooses = chosen && (scene.phase === 'forming' || (scene.phase === 'open' && !mine));
  return (
    <>
      <Heading scene={scene} />
      {scene.phase === 'open' && <Notice>{t(mine?.closed ? 'kinds.roomClosed' : 'kinds.othersInRooms')}</Notice>}
      {scene.phase === 'closed' && <Notice>{t('kinds.allBack')}</Notice>}
      {chooses && <RoomChoice scene={scene} />}
      {scene.phase === 'forming' && !chosen && <MyRoom room={mine} />}
      <Unsent />
      {scene.phase !== 'forming' && <MainBoard scene={scene} />}
    </>
  );
}
