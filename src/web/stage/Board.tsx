import type { BoardScene, KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { gridFor } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';

/** Ideas as they come in. */
export function Board({ now, ideas, code }: { now: BoardScene; ideas: readonly KeyedIdea[]; code: string }) {
  return ideas.length > 0 ? (
    <Slips ideas={ideas} columns={now.columns} grid={gridFor(now.columns.length)} code={code} />
  ) : (
    <Said
      big={t(now.open ? 'stage.boardEmpty' : 'stage.boardClosed')}
      small={now.open ? t('stage.boardEmptyHint') : undefined}
    />
  );
}
