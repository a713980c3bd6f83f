import type { VoteUnit } from '../state/entities';
import type { Result } from '../state/selectors';
import { amount } from '../ui/amount';
import { Bar } from './Bar';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { usePages } from './usePages';

const rowsWhenFinal = 5;
/** The progress of the vote stands above it. */
const rowsSoFar = 4;
/** So few may have larger type, each on two lines. */
const few = 4;

/** Ideas with their dots, most first, up to ten at a time. While a vote is open they bear no place yet. */
export function Ranking(props: {
  label: string;
  lines: readonly Result[];
  unit: VoteUnit | undefined;
  final: boolean;
  /** So many of the first places are not seen yet. */
  veiled?: number;
  /** Whether something stands beside it: then it has one column. */
  narrow?: boolean;
}) {
  const { lines, narrow = false, veiled = 0 } = props;
  const rows = props.final ? rowsWhenFinal : rowsSoFar;
  const perPage = narrow ? rows : 2 * rows;
  const pages = pageCount(lines.length, perPage);
  const page = usePages(pages, undefined);
  const shown = pageOf(lines, perPage, page);
  const most = lines[0]?.dots ?? 0;
  const size = lines.length <= few ? 'roomy few' : narrow || lines.length <= rows ? 'roomy' : 'two';
  const look = props.final ? 'final' : 'so-far';

  return (
    <section class={`results ${size} ${look}`}>
      <ol aria-label={props.label}>
        {shown.map((line) => (
          <li
            key={line.key}
            class={lineClass(lines.indexOf(line) < veiled, props.final && line.place === 1 && line.dots > 0)}
          >
            {props.final && <span class="place">{line.place}</span>} <span class="text">{line.t}</span>{' '}
            <span class="got">{amount(props.unit, line.dots, line.onPaper)}</span>
            <Bar part={most === 0 ? 0 : line.dots / most} />
          </li>
        ))}
      </ol>
      <More hidden={lines.length - shown.length} page={page} pages={pages} />
    </section>
  );
}

function lineClass(veiled: boolean, first: boolean): string {
  return veiled ? 'veiled' : first ? 'first' : '';
}
