import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { More } from './More';
import { gridFor, lanesOf, pageCount, pageOf } from './paging';
import { usePages } from './usePages';

/** Ideas as slips of paper: one list, in lanes side by side. What does not fit comes by on the next pages. */
export function Slips({ ideas, columns }: { ideas: readonly KeyedIdea[]; columns: readonly string[] }) {
  const grid = gridFor(columns.length);
  const byColumn = columns.length > 1;
  const perPage = byColumn ? grid.rows : grid.rows * grid.lanes;
  const groups = byColumn ? lanesOf(ideas, grid.lanes, (idea) => idea.c ?? 0) : [ideas];
  const pages = Math.max(...groups.map((group) => pageCount(group.length, perPage)));
  const page = usePages(pages, ideas[0]?.key);
  const onPage = groups.map((group) => pageOf(group, perPage, page));
  const seen = onPage.reduce((sum, group) => sum + group.length, 0);
  const tallest = Math.max(...onPage.map((group) => Math.ceil(group.length / (byColumn ? 1 : grid.lanes))));

  return (
    <section class={`slips lanes-${grid.lanes} rows-${tallest <= 2 ? 2 : grid.rows}`}>
      {columns.length > 0 && <Headings columns={columns} groups={groups} />}
      {/* biome-ignore lint/a11y/useSemanticElements: lanes stand between the list and its items. */}
      <div class={byColumn ? 'lanes' : 'lanes as-one'} role="list" aria-label={t('stage.ideas')}>
        {onPage.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place.
          <div key={at} class={byColumn ? `lane tint-${at}` : 'lane'}>
            {group.map((idea) => (
              <Slip key={idea.key} idea={idea} />
            ))}
          </div>
        ))}
      </div>
      <More hidden={ideas.length - seen} page={page} pages={pages} />
    </section>
  );
}

function Slip({ idea }: { idea: KeyedIdea }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is no ul, since lanes stand between.
    <div class="slip" role="listitem" data-by={idea.by}>
      <p class="text">{idea.t}</p>
    </div>
  );
}

function Headings(props: { columns: readonly string[]; groups: readonly (readonly KeyedIdea[])[] }) {
  return (
    <div class="headings">
      {props.columns.map((name, at) => (
        <h2 key={name} class={`tint-${at}`}>
          {name} <span class="count">{props.groups[at]?.length ?? 0}</span>
        </h2>
      ))}
    </div>
  );
}
