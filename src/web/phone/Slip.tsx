import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { ColumnLabel } from '../ui/ColumnLabel';
import { Helping } from './Helping';
import { LatePhoto } from './LatePhoto';

type Props = {
  idea: KeyedIdea;
  columns: readonly string[];
  /** Whether people can say that they want to help. */
  helpable?: boolean;
};

/** An idea of somebody. */
export function Slip({ idea, columns, helpable }: Props) {
  return (
    <li class="slip">
      {idea.p && <LatePhoto task="see" picture={idea.p} text={idea.t} />}
      <p class="text">{idea.p && idea.t === '' ? t('phone.photo') : idea.t}</p>
      {(idea.c !== undefined || idea.by || idea.f) && (
        <div class="about">
          <ColumnLabel names={columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
          {idea.f && <span class="hint">{t('phone.fromPaper')}</span>}
        </div>
      )}
      {helpable && <Helping idea={idea} />}
    </li>
  );
}
