import type { SceneOf } from '../../../state/entities';
import { teamOf } from '../../../state/teams';
import { t } from '../../../state/words';
import { Notice } from '../../../ui/Notice';
import { Heading } from '../../Heading';
import { useSession } from '../../useSession';
import { ProjectChoice } from './ProjectChoice';
import { Team } from './Team';

/** Projects to choose from, and the team that one is in. */
export function TeamsStep({ scene }: { scene: SceneOf<'teams'> }) {
  const session = useSession();
  const team = teamOf(session.own.value);
  return (
    <>
      <Heading scene={scene} />
      {!scene.open && <Notice>{t('canvas.closed')}</Notice>}
      {team ? <Team team={team} /> : <p class="hint">{t(scene.open ? 'canvas.pick' : 'canvas.without')}</p>}
      {team && team.waits === undefined && <p class="hint">{t('canvas.together')}</p>}
      <ProjectChoice scene={scene} />
    </>
  );
}
