import type { Report } from '../state/entities';
import { dayFields, fieldName } from '../state/teams';
import { t } from '../state/words';
import { dayText } from '../ui/dayText';

/** The projects, each with what its team wrote. */
export function ReportProjects({ projects }: { projects: NonNullable<Report['projects']> }) {
  return projects.length === 0 ? null : (
    <section>
      <h2>{t('canvas.projects')}</h2>
      {projects.map((project, at) => (
        <section key={at} class="project">
          <h3>{project.title}</h3>
          <p>{t('canvas.people', { count: project.people })}</p>
          <dl>
            {project.canvas.map(({ field, text }) => (
              <div key={field}>
                <dt>{fieldName(field)}</dt>
                <dd>{dayFields.includes(field) ? dayText(text) : text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
