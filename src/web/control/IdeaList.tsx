import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';

/** All ideas of what is going on, the newest first. Rows that are out of sight cost nothing. */
export function IdeaList(props: { heading: string; ideas: readonly KeyedIdea[]; columns: readonly string[] }) {
  return (
    <section class="panel ideas">
      <h2>
        {props.heading} <span class="count">{props.ideas.length}</span>
      </h2>
      {props.ideas.length === 0 && <p class="hint">{t('control.noIdeas')}</p>}
      <ul aria-label={props.heading}>
        {props.ideas.map((idea) => (
          <li key={idea.key} class={idea.c === undefined ? 'idea' : `idea tint-${idea.c}`}>
            <span class="text">{idea.t}</span> <About idea={idea} columns={props.columns} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ idea, columns }: { idea: KeyedIdea; columns: readonly string[] }) {
  const column = idea.c === undefined ? undefined : columns[idea.c];
  const room = idea.r === undefined ? '' : t('ui.fromRoom', { number: idea.r });
  const dots = idea.d ? t('ui.dots', { count: idea.d }) : '';
  return column || idea.by || room ? (
    <span class="about">
      {[column, room, dots].filter(Boolean).join(' · ')} {idea.by && <span>{t('control.by', { name: idea.by })}</span>}
    </span>
  ) : null;
}
