import type { KeyedIdea, SceneOf } from '../../state/entities';
import { newestFirst } from '../../state/ideaOrders';
import { roomsOf } from '../../state/roomSelectors';
import { ideasOf } from '../../state/selectors';
import { t } from '../../state/words';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { roomName } from '../../ui/roomName';
import { DealtIdeas } from '../DealtIdeas';
import { Helping } from '../Helping';
import { useSession } from '../useSession';
import type { Writing } from '../writing';

/** What the rooms sent to the main board, and which room each came from. */
export function MainBoard({ scene }: { scene: SceneOf<'breakout'> }) {
  const shared = useSession().shared.value;
  const names = new Map(roomsOf(shared).map((room) => [room.number, room.name]));
  const slip = (idea: KeyedIdea) => <RoomIdea key={idea.key} idea={idea} columns={scene.columns} names={names} />;
  if (scene.big) {
    const writing: Writing<'phone.idea'> = { ...scene, open: false, called: 'phone.idea' };
    return <DealtIdeas writing={writing} slip={slip} />;
  }

  const ideas = newestFirst(ideasOf(shared));
  return (
    <section aria-labelledby="main-board">
      <h2 id="main-board">{t('kinds.mainBoard')}</h2>
      {ideas.length === 0 && <p class="hint">{t('kinds.mainBoardEmpty')}</p>}
      <ul class="slips" role="list" aria-labelledby="main-board">
        {ideas.map(slip)}
      </ul>
    </section>
  );
}

type IdeaProps = { idea: KeyedIdea; columns: readonly string[]; names: ReadonlyMap<number, string> };

function RoomIdea({ idea, columns, names }: IdeaProps) {
  return (
    <li class="slip">
      <p class="text">{idea.t}</p>
      <div class="about">
        {idea.r !== undefined && <span>{roomName({ number: idea.r, name: names.get(idea.r) })}</span>}
        {idea.d !== undefined && <span>{t('kinds.dotsThere', { count: idea.d })}</span>}
        <ColumnLabel names={columns} column={idea.c} />
        {idea.by && <span class="hint">{idea.by}</span>}
      </div>
      <Helping idea={idea} />
    </li>
  );
}
