import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { ProjectCard } from './ProjectCard';
import { stages } from './words';

/** The projects of a cycle by stage, those that run first. */
export function ProjectList({ desk, sheet }: { desk: CycleDesk; sheet: ProgrammeSheet }) {
  const mine = sheet.role !== 'owner' && sheet.projects.filter((project) => project.mine).length === 1;
  return (
    <section>
      <h2>{t('cycle.projects')}</h2>
      {sheet.projects.length === 0 && <p class="soft">{t('cycle.noProjects')}</p>}
      {stages
        .map((stage) => [stage, sheet.projects.filter((project) => project.stage === stage)] as const)
        .filter(([, projects]) => projects.length > 0)
        .map(([stage, projects]) => (
          <div class="stage" key={stage}>
            <h3>
              <span class="dot filled" aria-hidden="true" /> {t(`stages.${stage}`)}{' '}
              <span class="soft">{projects.length}</span>
            </h3>
            {projects.map((project) => (
              <ProjectCard
                key={project.project}
                desk={desk}
                project={project}
                owner={sheet.role === 'owner'}
                open={mine && project.mine === true}
              />
            ))}
          </div>
        ))}
    </section>
  );
}
