import { useRef } from 'preact/hooks';
import type { SceneOf } from '../state/entities';
import type { LiveSession } from '../state/session';
import { isReady, type KeyedProject, needed, peopleSaid, projectsOf } from '../state/teams';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { Bar } from './Bar';
import { calmMs } from './calm';
import { fitChoices } from './fitChoices';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { Said } from './Said';
import { useArea } from './useArea';
import { usePages } from './usePages';

type Props = { live: LiveSession; now: SceneOf<'teams' | 'canvas'> };

/** The projects: while people choose, how full each is; while teams write, how far its canvas is. */
export function Projects({ live, now }: Props) {
  const projects = useCalm(live.shared, projectsOf, now.activity, calmMs);
  return projects.length === 0 ? (
    <Said big={t('canvas.none')} small={t('canvas.noneHint')} />
  ) : (
    <List projects={projects} writing={now.kind === 'canvas'} />
  );
}

function List({ projects, writing }: { projects: readonly KeyedProject[]; writing: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const names = projects.map(({ title }) => title);
  const { lanes, rows, type } = fitChoices(names, area.width, area.height);
  const pages = pageCount(names.length, lanes * rows);
  const page = usePages(pages, undefined);
  const onPage = pageOf(projects, lanes * rows, page);
  return (
    <section class="choices sign-up">
      <div ref={element} class="choices-area">
        <ol
          class={`lanes-of-${lanes} rows-${rows}`}
          aria-label={t('canvas.projects')}
          style={{ fontSize: `calc(${type} * var(--u))` }}
        >
          {onPage.map((project) => (
            <Line key={project.key} project={project} writing={writing} />
          ))}
        </ol>
      </div>
      <More hidden={names.length - onPage.length} page={page} pages={pages} />
    </section>
  );
}

function Line({ project, writing }: { project: KeyedProject; writing: boolean }) {
  const { people, places } = project;
  const part = writing ? project.filled / needed.length : places === undefined ? 0 : people / places;
  const said = writing
    ? isReady(project)
      ? t('canvas.ready')
      : t('canvas.filled', { filled: project.filled, needed: needed.length })
    : peopleSaid(project).join(' · ');
  return (
    <li class="choice">
      <i class={part >= 1 ? 'dot full' : 'dot'} aria-hidden="true" />
      <span class="text">{project.title}</span>
      <span class="got">{said}</span>
      <Bar part={Math.min(1, part)} />
    </li>
  );
}
