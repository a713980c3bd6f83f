import type { ReportBoard as Board, ReportIdea } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** One board with all its ideas by column, or what was shared of looking back, by prompt. */
export function ReportBoard({ board, code }: { board: Board; code: string }) {
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
            <Column
              key={name}
              name={name}
              at={at}
              code={code}
              ideas={board.ideas.filter((idea) => (idea.column ?? 0) === at)}
            />
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
  const photos = board.ideas.filter(({ picture }) => picture).length;
  const count = board.ideas.length - photos;
  if (board.kind === 'reflection') {
    return t('report.sharedLine', { count });
  }

  const ideas = t('ui.ideas', { count });
  const paper = board.paper ?? 0;
  const said =
    count === 0
      ? t('report.noIdeas')
      : board.kind === 'fromRooms'
        ? ideas
        : paper > 0
          ? t('report.paperLine', { ideas, paper, count: board.posted })
          : t('report.boardLine', { ideas, count: board.posted });
  return photos > 0 ? `${said} · ${t('report.photos', { count: photos })}` : said;
}

type ColumnProps = { name: string; at: number; code: string; ideas: readonly ReportIdea[] };

function Column({ name, at, code, ideas }: ColumnProps) {
  return (
    <div class={name === '' ? '' : `tint-${at}`}>
      {name !== '' && (
        <h3>
          {name} <span class="count">{ideas.filter(({ picture }) => !picture).length}</span>
        </h3>
      )}
      <ul class="ideas">
        {ideas.map((idea, index) => (
          <li key={`${index} ${idea.text}`}>
            {idea.picture && <img src={`/api/sessions/${code}/pictures/${idea.picture}`} alt="" />}
            {idea.picture && idea.text === '' ? t('report.photo') : idea.text}
            {idea.paper && <span class="by">{t('report.fromPaper')}</span>}
            {idea.author && <span class="by">{t('report.byName', { name: idea.author })}</span>}
            {idea.helpers !== undefined && <span class="by">{t('ui.helpers', { count: idea.helpers })}</span>}
            {idea.wordings && <Wordings texts={idea.wordings} />}
            {idea.builds && (
              <ul class="builds" aria-label={t('report.builds', { count: idea.builds.length })}>
                {idea.builds.map((build, nth) => (
                  <li key={`${nth} ${build.text}`}>
                    {build.text}
                    {build.author && <span class="by">{t('report.byName', { name: build.author })}</span>}
                  </li>
                ))}
              </ul>
            )}
            {idea.fromRoom !== undefined && <span class="by">{cameFrom(idea.fromRoom, idea.roomDots)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What each of the ideas says that were made one. */
function Wordings({ texts }: { texts: readonly string[] }) {
  return (
    <div class="by">
      {t('report.wordings')}
      <ul>
        {texts.map((text, at) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
