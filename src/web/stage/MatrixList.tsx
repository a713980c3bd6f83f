import { fewPeople, type WeighedIdea } from '../state/matrix';
import { peopleSaid } from '../state/matrixWords';
import { t } from '../state/words';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { usePages } from './usePages';

const perPage = 4;

/** What the numbers in the picture are: what goes on first, then what stands in the list for later. */
export function MatrixList({ ideas }: { ideas: readonly WeighedIdea[] }) {
  const sorted = [...ideas.filter((idea) => idea.goesOn), ...ideas.filter((idea) => !idea.goesOn)];
  const pages = pageCount(sorted.length, perPage);
  const page = usePages(pages, undefined);
  const shown = pageOf(sorted, perPage, page);
  return (
    <section class="weighed">
      <div>
        <Part title={t('ui.matrix.goesOn')} ideas={shown.filter((idea) => idea.goesOn)} />
        <Part title={t('ui.matrix.notYet')} ideas={shown.filter((idea) => !idea.goesOn)} />
      </div>
      <More hidden={sorted.length - shown.length} page={page} pages={pages} />
    </section>
  );
}

function Part({ title, ideas }: { title: string; ideas: readonly WeighedIdea[] }) {
  return ideas.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ol aria-label={title}>
        {ideas.map((idea) => (
          <li key={idea.key} class={idea.goesOn ? 'goes-on' : ''}>
            <span class="number">{idea.number}</span>
            <span class="text">{idea.t}</span>
            <span class="about">{aboutOf(idea)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function aboutOf({ weighed: { f, a, n, differs } }: WeighedIdea): string {
  const said = [
    ...(f ? [`${t('ui.feasible')} ${f.mean.toLocaleString(document.documentElement.lang)}`] : []),
    ...(a ? [`${t('ui.affordable')} ${a.mean.toLocaleString(document.documentElement.lang)}`] : []),
    ...(n < fewPeople ? [peopleSaid(n)] : []),
    ...(differs ? [t('ui.matrix.differs')] : []),
  ];
  return said.join(' · ');
}
