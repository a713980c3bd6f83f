import type { ReportBoard as Board, ReportIdea } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** One board with all its ideas by column, or what was shared of looking back, by prompt. */
export function ReportBoard({ board }: { board: Board }) {
  const columns = board.columns.length > 0 ? board.columns : [''];
  return (
    <section>
      <Heading
        kind={board.kind === 'reflection' ? 'reflection' : board.kind === 'fromRooms' ? 'fromRooms' : 'board'}
        question={board.question}
      />
      <p class="soft">{lineOf(board)}</p>
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

function cameFrom(room: number, dots: number | undefined): string {
  return [t('ui.fromRoom', { number: room }), ...(dots ? [t('ui.dots', { count: dots })] : [])].join(' · ');
}

function lineOf(board: Board): string {
  const count = board.ideas.length;
  return board.kind === 'reflection'
    ? t('report.sharedLine', { count })
    : count === 0
      ? t('report.noIdeas')
      : board.kind === 'fromRooms'
        ? t('ui.ideas', { count })
        : t('report.boardLine', { ideas: t('ui.ideas', { count }), count: board.posted });
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
            {idea.fromRoom !== undefined && <span class="by">{cameFrom(idea.fromRoom, idea.roomDots)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
