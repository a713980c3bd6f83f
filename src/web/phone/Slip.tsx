import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { ColumnLabel } from '../ui/ColumnLabel';
import { LatePhoto } from './LatePhoto';

type Props = { idea: KeyedIdea; columns: readonly string[]; note?: string };

/** An idea of somebody, and what is to be said of it. */
export function Slip({ idea, columns, note }: Props) {
  return (
    <li class="slip">
      {idea.p && <LatePhoto task="see" picture={idea.p} text={idea.t} />}
      <p class="text">{idea.p && idea.t === '' ? t('phone.photo') : idea.t}</p>
      {(idea.c !== undefined || idea.by || idea.f || note) && (
        <div class="about">
          <ColumnLabel names={columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
          {note && <span class="hint">{note}</span>}
          {idea.f && <span class="hint">{t('phone.fromPaper')}</span>}
        </div>
      )}
    </li>
  );
}
