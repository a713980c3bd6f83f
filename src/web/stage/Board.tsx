import type { View } from '../state/applyPatch';
import type { BoardScene, KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { helpLine } from './helpLine';
import { gridFor } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';

/** Ideas as they come in; while people see only their own or a few, none. */
export function Board(props: { now: BoardScene; ideas: readonly KeyedIdea[]; code: string; shared: View }) {
  const { now, ideas, code, shared } = props;
  if (now.open && now.sight !== undefined && now.sight !== 'all') {
    return <Said big={t(`stage.sight.${now.sight}`)} small={t(`stage.sight.${now.sight}Hint`)} />;
  }

  return ideas.length > 0 ? (
    <Slips
      ideas={ideas}
      columns={now.columns}
      grid={gridFor(now.columns.length)}
      code={code}
      below={helpLine(shared)}
    />
  ) : (
    <Said
      big={t(now.open ? 'stage.boardEmpty' : 'stage.boardClosed')}
      small={now.open ? t('stage.boardEmptyHint') : undefined}
    />
  );
}
