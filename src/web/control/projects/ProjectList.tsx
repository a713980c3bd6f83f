import type { SceneOf } from '../../state/entities';
import { countOf } from '../../state/selectors';
import { projectsOf, teamSizesOf } from '../../state/teams';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { chooses } from '../plan/kinds';
import { MakeProjects } from './MakeProjects';
import { ProjectRow } from './ProjectRow';

type Props = { desk: Desk; now: SceneOf<'teams' | 'canvas'> };

/** The projects with their teams, how far each canvas is, and who has no place yet. */
export function ProjectList({ desk, now }: Props) {
  const projects = projectsOf(desk.live.shared.value);
  const source = desk.steps.value
    .slice(
      0,
      desk.steps.value.findIndex((step) => step.key === now.activity),
    )
    .filter((step) => chooses(step.plan.kind) && step.phase === 'revealed')
    .at(-1);
  return (
    <section class="panel projects">
      <h2>
        {t('canvas.projects')} <span class="count">{projects.filter(({ aside }) => !aside).length}</span>
      </h2>
      {projects.length === 0 && <p class="hint">{[t('canvas.none'), t('canvas.noneHint')].join(' ')}</p>}
      {projects.length === 0 && source && <MakeProjects desk={desk} of={source.key} />}
      {projects.length > 0 && !desk.ended.value && <Places desk={desk} />}
      <ol aria-label={t('canvas.projects')}>
        {projects.map((project) => (
          <ProjectRow key={project.key} desk={desk} project={project} />
        ))}
      </ol>
    </section>
  );
}

/** Who has no place, and what can be done about it. */
function Places({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const sizes = teamSizesOf(shared);
  const placed = projectsOf(shared).reduce((sum, { people, aside }) => sum + (aside ? 0 : people), 0);
  const without = Math.max(0, (countOf(shared, 'joined') ?? 0) - placed);
  return (
    <div class="places">
      <p class="hint">
        {[
          without === 0 ? t('control.project.all') : t('control.project.giveHint', { count: without }),
          ...(sizes ? [t('control.project.usual', { least: sizes.least, most: sizes.most })] : []),
        ].join(' ')}
      </p>
      <div class="buttons">
        {without > 0 && <Button onClick={() => desk.act({ kind: 'givePlaces' })}>{t('control.project.give')}</Button>}
        {sizes?.given !== undefined && (
          <Button kind="quiet" onClick={() => desk.act({ kind: 'takePlacesBack' })}>
            {t('control.project.takeBack', { count: sizes.given })}
          </Button>
        )}
      </div>
    </div>
  );
}
