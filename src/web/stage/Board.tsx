import type { BoardScene, KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { gridFor } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';

/** Ideas as they come in. */
export function Board({ now, ideas }: { now: BoardScene; ideas: readonly KeyedIdea[] }) {
  return ideas.length > 0 ? (
    <Slips ideas={ideas} columns={now.columns} grid={gridFor(now.columns.length)} />
  ) : (
    <Said
      big={t(now.open ? 'stage.boardEmpty' : 'stage.boardClosed')}
      small={now.open ? t('stage.boardEmptyHint') : undefined}
    />
  );
}
