import { useId } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { ColumnLabel } from '../ui/ColumnLabel';
import { Builds } from './Builds';
import { Helping } from './Helping';
import { LatePhoto } from './LatePhoto';

type Props = {
  idea: KeyedIdea;
  columns: readonly string[];
  /** Whether people can say that they want to help. */
  helpable?: boolean;
  /** Whether one can add something to it. */
  building?: boolean;
  /** What else is to be said of it. */
  note?: string;
};

/** An idea of somebody, and what is to be said of it. */
export function Slip({ idea, columns, helpable, building = false, note }: Props) {
  const id = useId();
  return (
    <li class="slip">
      {idea.p && <LatePhoto task="see" picture={idea.p} text={idea.t} />}
      <p id={id} class="text">
        {idea.p && idea.t === '' ? t('phone.photo') : idea.t}
      </p>
      {(idea.c !== undefined || idea.by || idea.f || idea.y || note) && (
        <div class="about">
          <ColumnLabel names={columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
          {note && <span class="hint">{note}</span>}
          {(idea.f || idea.y) && <span class="hint">{t('phone.fromPaper')}</span>}
        </div>
      )}
      {helpable && <Helping idea={idea} />}
      <Builds idea={idea.key} text={id} builds={idea.b} open={building} />
    </li>
  );
}
