import type { ReportBoard as Board, ReportIdea } from '../state/entities';
import { t } from '../state/words';

/** One board with all its ideas, by column. */
export function ReportBoard({ board }: { board: Board }) {
  const columns = board.columns.length > 0 ? board.columns : [''];
  const from = t('report.boardLine', {
    ideas: t('ui.ideas', { count: board.ideas.length }),
    count: board.posted,
  });
  return (
    <section>
      <h2>{board.question}</h2>
      <p class="soft">{board.ideas.length === 0 ? t('report.noIdeas') : from}</p>
      {board.ideas.length > 0 && (
        <div class={columns.length > 1 ? 'board' : 'board as-one'}>
          {columns.map((name, at) => (
            <Column key={name} name={name} at={at} ideas={board.ideas.filter((idea) => (idea.column ?? 0) === at)} />
          ))}
        </div>
      )}
    </section>
  );
}

function Column({ name, at, ideas }: { name: string; at: number; ideas: readonly ReportIdea[] }) {
  return (
    <div class={name === '' ? '' : `tint-${at}`}>
      {name !== '' && (
        <h3>
          {name} <span class="count">{ideas.length}</span>
        </h3>
      )}
      <ul class="ideas">
        {ideas.map((idea, index) => (
          <li key={`${index} ${idea.text}`}>
            {idea.text}
            {idea.author && <span class="by">{t('report.byName', { name: idea.author })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
