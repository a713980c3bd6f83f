import type { KeyedPitch } from '../../state/pitches';
import { fieldNames, isReady, type KeyedProject, projectsOf, teamSizesOf } from '../../state/teams';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';

type Props = { desk: Desk; pitches: string; queue: readonly KeyedPitch[] };

/** Which projects pitch for all, which in rooms, and which cannot yet. */
export function ProjectsForPitch({ desk, pitches, queue }: Props) {
  const shared = desk.live.shared.value;
  const sizes = teamSizesOf(shared);
  const left = projectsOf(shared).filter(({ key, aside }) => !aside && !queue.some((pitch) => pitch.project === key));
  const step = desk.steps.value.find(({ plan }) => plan.kind === 'canvas' || plan.kind === 'teams');
  if (left.length === 0 || !sizes || desk.ended.value) {
    return null;
  }

  const fill = () => {
    if (step) {
      void desk.act({ kind: 'fillPitches', pitches, of: step.key, top: sizes.onStage });
    }
  };
  return (
    <div class="left-to-pitch">
      {step && (
        <div class="buttons">
          <Button onClick={fill}>{t('control.project.fill')}</Button>
          <p class="hint">{t('control.project.fillHint', { count: sizes.onStage })}</p>
        </div>
      )}
      <Part title={t('control.project.inRooms')} projects={left.filter(isReady)} desk={desk} pitches={pitches} />
      <Part
        title={t('control.project.notReady')}
        projects={left.filter((project) => !isReady(project))}
        desk={desk}
        pitches={pitches}
      />
    </div>
  );
}

type PartProps = { title: string; projects: readonly KeyedProject[]; desk: Desk; pitches: string };

function Part({ title, projects, desk, pitches }: PartProps) {
  return projects.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {projects.map((project) => (
          <li key={project.key}>
            <span class="text">{project.title}</span>
            {project.missing && (
              <span class="about">{t('control.project.needs', { fields: fieldNames(project.missing) })}</span>
            )}
            <button
              type="button"
              aria-label={t('control.project.pitchOf', { title: project.title })}
              onClick={() => desk.act({ kind: 'pitchProject', pitches, project: project.key })}
            >
              {t('control.project.pitch')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
