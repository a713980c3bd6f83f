import type { KeyedIdea } from '../state/entities';
import { ColumnLabel } from '../ui/ColumnLabel';

/** An idea of somebody. */
export function Slip({ idea, columns }: { idea: KeyedIdea; columns: readonly string[] }) {
  return (
    <li class="slip">
      <p class="text">{idea.t}</p>
      {(idea.c !== undefined || idea.by) && (
        <div class="about">
          <ColumnLabel names={columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
        </div>
      )}
    </li>
  );
}
