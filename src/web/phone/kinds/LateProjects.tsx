import { latePart } from '../../ui/latePart';
import { Coming } from '../Coming';
import { useLate } from '../useLate';
import type { ProjectTask } from './projects/Projects';

const projects = latePart(() => import('./projects/Projects').then(({ projects }) => projects));

/** Something of projects. Its code comes later than the other kinds: most days have none before noon. */
export function LateProjects(task: ProjectTask) {
  const Projects = useLate(projects, true);
  return Projects ? <Projects {...task} /> : <Coming late={projects} />;
}
