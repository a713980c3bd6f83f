import type { FairEntity, OpinionEntity } from '../state/entities';
import { scorePart, scoreText } from '../state/fairness';
import type { Scored } from '../state/ratings';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Opinion } from '../ui/Opinion';
import { Bar } from './Bar';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { rankedClass } from './rankedClass';
import { usePages } from './usePages';

const rows = 5;
/** So few may have larger type, each on two lines. */
const few = 4;

/** The best of a quick rating, up to ten at a time, and how fair it was. */
export function Scores(props: {
  lines: readonly Scored[];
  fair: FairEntity | undefined;
  opinion: OpinionEntity | undefined;
  /** So many of the first places are not seen yet. */
  veiled: number;
}) {
  const { lines, fair, opinion, veiled } = props;
  const most = opinion ? rows : 2 * rows; // Beside another list there is room for one column.
  const pages = pageCount(lines.length, most);
  const page = usePages(pages, undefined);
  const shown = pageOf(lines, most, page);
  const size = lines.length <= few ? 'roomy few' : most === rows || lines.length <= rows ? 'roomy' : 'two';
  return (
    <div class={rankedClass(veiled, opinion !== undefined)}>
      <section class={`results scored ${size} final`}>
        <ol aria-label={t('stage.results')}>
          {shown.map((line) => (
            <li key={line.key} class={lines.indexOf(line) < veiled ? 'veiled' : line.place === 1 ? 'first' : ''}>
              <span class="place">{line.place}</span> <span class="text">{line.t}</span>{' '}
              <span class="got">{t('ui.rating.result', { score: scoreText(line.score), count: line.people })}</span>
              <Bar part={scorePart(line.score)} />
            </li>
          ))}
        </ol>
        <More hidden={lines.length - shown.length} page={page} pages={pages} />
      </section>
      <Opinion opinion={opinion} under={1} />
      <Fair fair={fair} />
    </div>
  );
}
