import type { SceneOf } from '../../../state/entities';
import { canvasGroups, fieldNames, missingOf, originOf, teamOf } from '../../../state/teams';
import { t } from '../../../state/words';
import { Notice } from '../../../ui/Notice';
import { Heading } from '../../Heading';
import { useSession } from '../../useSession';
import { FieldBox } from './FieldBox';
import { ProjectChoice } from './ProjectChoice';
import { Team } from './Team';

/** The canvas of one's own project; who is in no team yet can choose one. */
export function CanvasStep({ scene }: { scene: SceneOf<'canvas'> }) {
  const session = useSession();
  const team = teamOf(session.own.value);
  if (!team || team.waits !== undefined) {
    return (
      <>
        <Heading scene={scene} />
        {team ? <Team team={team} /> : <p class="hint">{t(scene.open ? 'canvas.pick' : 'canvas.without')}</p>}
        <ProjectChoice scene={scene} />
      </>
    );
  }

  return (
    <>
      <Heading scene={scene} />
      {scene.open ? <p class="hint">{t('canvas.writeHint')}</p> : <Notice>{t('canvas.writingClosed')}</Notice>}
      <Missing project={team.project} />
      <Origin project={team.project} />
      <div class="canvas-form">
        {canvasGroups.map(([group, fields]) => (
          <fieldset key={group} class="card">
            <legend>{t(`canvas.groups.${group}`)}</legend>
            {fields.map((field) => (
              <FieldBox key={`${team.project} ${field}`} project={team.project} field={field} open={scene.open} />
            ))}
          </fieldset>
        ))}
      </div>
      <Team team={team} />
    </>
  );
}

/** What is still missing before it can be pitched, in words. */
function Missing({ project }: { project: string }) {
  const missing = missingOf(useSession().own.value, project);
  return (
    <p class={missing.length === 0 ? 'my-place' : 'my-place hint'} role="status">
      {missing.length === 0 ? t('canvas.isReady') : t('canvas.missing', { fields: fieldNames(missing) })}
    </p>
  );
}

function Origin({ project }: { project: string }) {
  const origin = originOf(useSession().own.value, project);
  return origin ? (
    <details class="origin">
      <summary>{t('canvas.origin')}</summary>
      <ul>
        {origin.wordings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {origin.builds && (
        <>
          <h3>{t('canvas.added')}</h3>
          <ul>
            {origin.builds.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  ) : null;
}
