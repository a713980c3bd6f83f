import type { SceneOf } from '../../../state/entities';
import type { Shown } from '../../../state/shownAnswers';
import { type KeyedProject, offeredTo, peopleSaid, projectsOf, shownProject, teamOf } from '../../../state/teams';
import { t } from '../../../state/words';
import { Button } from '../../../ui/Button';
import { buzz } from '../../device';
import { useSession } from '../../useSession';
import { SavedMark } from '../SavedMark';

/** All projects: how many are in each, whether somebody leads it, and a button to choose it. */
export function ProjectChoice({ scene }: { scene: SceneOf<'teams' | 'canvas'> }) {
  const session = useSession();
  const chosen = shownProject(session.own.value, session.pending.value);
  const projects = projectsOf(session.shared.value);
  return projects.length === 0 ? (
    <p class="hint">{t('canvas.none')}</p>
  ) : (
    <ul class="slips" role="list" aria-label={t('canvas.projects')}>
      {projects.map((project) => (
        <Choice key={project.key} scene={scene} project={project} chosen={chosen} />
      ))}
    </ul>
  );
}

type Props = { scene: SceneOf<'teams' | 'canvas'>; project: KeyedProject; chosen: Shown<string | undefined> };

function Choice({ scene, project, chosen }: Props) {
  const session = useSession();
  const isMine = chosen.value === project.key;
  const waits = isMine && teamOf(session.own.value)?.waits !== undefined;
  const full = project.places !== undefined && project.people >= project.places;
  const word = isMine && !waits ? 'leave' : isMine ? 'leave' : full ? 'waitFor' : 'choose';
  const choose = () => {
    buzz();
    void session.send({ kind: 'chooseProject', step: scene.activity, ...(isMine ? {} : { project: project.key }) });
  };
  return (
    <li class="slip workshop">
      <p class="text">{project.title}</p>
      <div class="about">
        {[...peopleSaid(project), t(project.led ? 'canvas.led' : 'canvas.notLed')].map((said) => (
          <span key={said}>{said}</span>
        ))}
        {offeredTo(session.own.value, project.key) && <strong>{t('canvas.offered')}</strong>}
      </div>
      <div class="choosing">
        {scene.open && (
          <Button label={t(`canvas.${word}Of`, { title: project.title })} onClick={choose}>
            {t(`canvas.${word}`)}
          </Button>
        )}
        {isMine && <SavedMark saved={chosen.saved} words={t('canvas.chosen')} />}
      </div>
    </li>
  );
}
