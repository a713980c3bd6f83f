import type { ProjectSheet } from '../state/programmes';
import { t } from '../state/words';
import { CalendarButton } from './CalendarButton';
import { Checks } from './Checks';
import type { CycleDesk } from './cycleDesk';
import { Entries } from './Entries';
import { Goals } from './Goals';
import { LeadLink } from './LeadLink';
import { Stage } from './Stage';
import { Telling } from './Telling';

type Props = { desk: CycleDesk; project: ProjectSheet; owner: boolean; open: boolean };

/** One project: closed a line, open all that is known of it and may be done. */
export function ProjectCard({ desk, project, owner, open }: Props) {
  const title = project.canvas.title ?? '';
  const writes = project.mine === true;
  return (
    <details class="project" id={`project-${project.project}`} open={open}>
      <summary>
        <span class="name">{title}</span> {writes && !owner && <span class="chip">{t('cycle.mine')}</span>}
        {project.team.length > 0 && <span class="soft">{t('cycle.team', { names: project.team.join(', ') })}</span>}
        <Checks project={project} brief />
      </summary>
      <Goals desk={desk} project={project} writes={writes} />
      <Checks project={project} />
      {writes && <Telling desk={desk} project={project} />}
      <Entries desk={desk} project={project} writes={writes} />
      {writes && <Stage desk={desk} project={project} />}
      {writes && <CalendarButton desk={desk} project={project.project} title={title} />}
      {owner && <LeadLink desk={desk} project={project.project} title={title} />}
    </details>
  );
}
