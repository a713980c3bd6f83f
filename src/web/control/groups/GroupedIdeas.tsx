import { useMemo } from 'preact/hooks';
import type { View } from '../../state/applyPatch';
import type { KeyedIdea } from '../../state/entities';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { IdeaList } from '../IdeaList';
import { type Grouping, openGrouping } from './grouping';
import { SimilarPanel } from './SimilarPanel';
import { TickBar } from './TickBar';

type Props = {
  desk: Desk;
  board: string;
  heading: string;
  shared: View;
  ideas: readonly KeyedIdea[];
  columns: readonly string[];
};

/** The ideas of a board, those that say the same made one: as they are suggested, or as they are ticked. */
export function GroupedIdeas({ desk, board, heading, shared, ideas, columns }: Props) {
  const grouping = useMemo(() => openGrouping(desk), [desk, board]);
  const may = !desk.ended.value && ideas.length > 1;
  return (
    <>
      {may && <SimilarPanel desk={desk} grouping={grouping} board={board} shared={shared} />}
      <DoneBar grouping={grouping} />
      {may && <TickBar grouping={grouping} shared={shared} ideas={ideas} />}
      <IdeaList
        desk={desk}
        heading={heading}
        ideas={ideas}
        columns={columns}
        shared={shared}
        grouping={grouping}
        typeFor={board}
      />
    </>
  );
}

/** What was done last, with the way back. */
function DoneBar({ grouping }: { grouping: Grouping }) {
  const done = grouping.done.value;
  return (
    <div role="status">
      {done && (
        <p class="panel done-bar">
          <span>{done.said}</span>
          <Button onClick={() => grouping.undo()}>{t('control.groups.undo')}</Button>
        </p>
      )}
    </div>
  );
}
