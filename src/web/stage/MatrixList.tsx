import { useRef } from 'preact/hooks';
import { fewPeople, type WeighedIdea } from '../state/matrix';
import { peopleSaid } from '../state/matrixWords';
import { t } from '../state/words';
import { More } from './More';
import { matrixPages } from './matrixPages';
import { useArea } from './useArea';
import { usePages } from './usePages';

/** What the numbers in the picture are: what goes on first, then what stands in the list for later. */
export function MatrixList({ ideas }: { ideas: readonly WeighedIdea[] }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const sorted = [...ideas.filter((idea) => idea.goesOn), ...ideas.filter((idea) => !idea.goesOn)];
  const entries = sorted.map((idea) => ({ text: idea.t, about: aboutOf(idea), goesOn: idea.goesOn }));
  const pages = matrixPages(entries, area.width, area.height);
  const page = usePages(pages.length, undefined);
  const before = pages.slice(0, page).reduce((sum, count) => sum + count, 0);
  const shown = sorted.slice(before, before + (pages[page] ?? 0));
  return (
    <section class="weighed">
      <div ref={element}>
        <Part title={t('ui.matrix.goesOn')} ideas={shown.filter((idea) => idea.goesOn)} />
        <Part title={t('ui.matrix.notYet')} ideas={shown.filter((idea) => !idea.goesOn)} />
      </div>
      <More hidden={sorted.length - shown.length} page={page} pages={pages.length} />
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
