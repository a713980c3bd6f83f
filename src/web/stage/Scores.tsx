import type { ExposureEntity } from '../state/entities';
import { fairnessOf, scorePart, scoreText } from '../state/fairness';
import type { Scored } from '../state/ratings';
import { t } from '../state/words';
import { Bar } from './Bar';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { usePages } from './usePages';

const rows = 5;
/** So few may have larger type, each on two lines. */
const few = 4;

/** The best of a quick rating, up to ten at a time, and how fair it was. */
export function Scores({ lines, exposure }: { lines: readonly Scored[]; exposure: ExposureEntity | undefined }) {
  const pages = pageCount(lines.length, 2 * rows);
  const page = usePages(pages, undefined);
  const shown = pageOf(lines, 2 * rows, page);
  const size = lines.length <= few ? 'roomy few' : lines.length <= rows ? 'roomy' : 'two';
  return (
    <div class="rating-result">
      <section class={`results scored ${size} final`}>
        <ol aria-label={t('stage.results')}>
          {shown.map((line) => (
            <li key={line.key} class={line.place === 1 ? 'first' : ''}>
              <span class="place">{line.place}</span> <span class="text">{line.t}</span>{' '}
              <span class="got">{t('ui.rating.result', { score: scoreText(line.score), count: line.people })}</span>
              <Bar part={scorePart(line.score)} />
            </li>
          ))}
        </ol>
        <More hidden={lines.length - shown.length} page={page} pages={pages} />
      </section>
      {exposure && <p class="soft fair">{fairnessOf(exposure)}</p>}
    </div>
  );
}
