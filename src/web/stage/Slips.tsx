import { useRef } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { fitType } from './fitType';
import { More } from './More';
import { chunksOf, type Grid, lanesOf, pageCount, pageOf } from './paging';
import { useArea } from './useArea';
import { usePages } from './usePages';

/** What stands beside the letters in a lane: its edge, its padding. */
const beside = 4.5;
const betweenLanes = 1.4;
/** Lines that a photo takes. */
const photoLines = 4;
/** Letters of a heading that stands on one line; a prompt to look back may be a sentence. */
const longest = 40;

type Props<T extends KeyedIdea> = {
  ideas: readonly T[];
  columns: readonly string[];
  grid: Grid;
  /** What the list is called, unless they are ideas. */
  label?: string;
  /** How many letters of each are to be seen, rather than larger type. */
  seen?: number;
  /** The session whose photos they may be. */
  code?: string;
  /** What stands under a text, if anything. */
  below?: (idea: T) => string | undefined;
};

/** Ideas as slips of paper: one list, in lanes side by side. What does not fit comes by on the next pages. */
export function Slips<T extends KeyedIdea>(props: Props<T>) {
  const { ideas, columns, grid, below = () => undefined } = props;
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);

  const byColumn = columns.length > 1;
  const perPage = byColumn ? grid.rows : grid.rows * grid.lanes;
  const groups = byColumn ? lanesOf(ideas, grid.lanes, (idea) => idea.c ?? 0) : [ideas];
  const pages = Math.max(...groups.map((group) => pageCount(group.length, perPage)));
  const page = usePages(pages, ideas[0]?.key);
  const onPage = groups.map((group) => pageOf(group, perPage, page));
  const seen = onPage.reduce((sum, group) => sum + group.length, 0);

  const perLane = byColumn ? grid.rows : Math.ceil(seen / grid.lanes);
  const lanes = byColumn ? onPage : chunksOf(onPage[0] ?? [], perLane);
  const { size, lines } = fitType(
    lanes.map((lane) => lane.map((idea) => textOf(idea) + '\n'.repeat(linesBeside(idea, below(idea))))),
    (area.width + betweenLanes) / grid.lanes - betweenLanes - beside,
    area.height,
    props.seen,
  );

  return (
    <section class={`slips lanes-${grid.lanes} size-${size}`}>
      {columns.length > 0 && <Headings columns={columns} groups={groups} />}
      {/* biome-ignore lint/a11y/useSemanticElements: lanes stand between the list and its items. */}
      <div
        ref={element}
        class={byColumn ? 'lanes' : 'lanes as-one'}
        role="list"
        aria-label={props.label ?? t('stage.ideas')}
      >
        {onPage.map((group, lane) => (
          <div key={lane} class={byColumn ? `lane tint-${lane}` : 'lane'}>
            {group.map((idea, at) => (
              <Slip
                key={idea.key}
                idea={idea}
                code={props.code ?? ''}
                below={below(idea)}
                first={at % perLane === 0}
                lines={lines[byColumn ? lane : Math.floor(at / perLane)]?.[at % perLane] ?? 1}
              />
            ))}
          </div>
        ))}
      </div>
      <More hidden={ideas.length - seen} page={page} pages={pages} />
    </section>
  );
}

type SlipProps = { idea: KeyedIdea; code: string; below: string | undefined; first: boolean; lines: number };

function Slip({ idea, code, below, first, lines }: SlipProps) {
  const high = Math.max(2, Math.min(photoLines, lines - 1));
  const words = lines - linesBeside(idea, below) + (idea.p ? photoLines - high : 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is no ul, since lanes stand between.
    <div class={first ? 'slip first' : 'slip'} role="listitem" data-by={idea.by}>
      {idea.p && <img class={`high-${high}`} src={`/api/sessions/${code}/pictures/${idea.p}`} alt="" />}
      <p class={`text lines-${Math.max(1, words)}`}>{textOf(idea)}</p>
      {below && <p class="below">{below}</p>}
    </div>
  );
}

function textOf(idea: KeyedIdea): string {
  return idea.p && idea.t === '' ? t('stage.photo') : idea.t;
}

/** What stands above and under a text takes lines of its own. */
function linesBeside(idea: KeyedIdea, below: string | undefined): number {
  return (idea.by === undefined ? 0 : 1) + (below === undefined ? 0 : 1) + (idea.p ? photoLines : 0);
}

function Headings(props: { columns: readonly string[]; groups: readonly (readonly KeyedIdea[])[] }) {
  const long = props.columns.some((name) => name.length > longest);
  return (
    <div class={long ? 'headings long' : 'headings'}>
      {props.columns.map((name, at) => (
        <h2 key={name} class={`tint-${at}`}>
          {name} <span class="count">{props.groups[at]?.filter(({ p }) => !p).length ?? 0}</span>
        </h2>
      ))}
    </div>
  );
}
