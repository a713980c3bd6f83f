import type { OwnTeamEntity, TeamRole } from '../../../state/entities';
import { wishes } from '../../../state/pending';
import { projectOf } from '../../../state/teams';
import { t } from '../../../state/words';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { buzz } from '../../device';
import { useSession } from '../../useSession';

/** One's own team: whether one has a place, with whom, and who leads it. */
export function Team({ team }: { team: OwnTeamEntity }) {
  const session = useSession();
  const project = projectOf(session.shared.value, team.project);
  return (
    <section class="my-place team" aria-labelledby="my-team">
      <h2 id="my-team">{t('canvas.yours')}</h2>
      <p role="status">
        <strong>{project?.title}</strong>{' '}
        {team.waits === undefined ? t('canvas.placed') : t('canvas.waits', { count: team.waits })}
      </p>
      {team.names && <p>{t('canvas.with', { names: team.names.join(', ') })}</p>}
      {team.waits === undefined && project && (
        <div class="choosing">
          <Lead team={team} as="lead" taken={project.led ?? false} />
          <Lead team={team} as="coLead" taken={project.coLed ?? false} />
        </div>
      )}
    </section>
  );
}

/** A button to lead, as long as nobody else does. */
function Lead({ team, as: role, taken }: { team: OwnTeamEntity; as: 'lead' | 'coLead'; taken: boolean }) {
  const session = useSession();
  const last = wishes(session.pending.value, 'takeLead')
    .filter(({ command }) => command.project === team.project)
    .at(-1);
  const mine: TeamRole = last?.command.as ?? team.as ?? 'member';
  if (taken && mine !== role) {
    return <p class="hint">{t(role === 'lead' ? 'canvas.hasLead' : 'canvas.hasCoLead')}</p>;
  }

  const toggle = () => {
    buzz();
    void session.send({ kind: 'takeLead', project: team.project, as: mine === role ? 'member' : role });
  };
  return (
    <Button pressed={mine === role} onClick={toggle}>
      {mine === role && <Icon name="check" />}
      {t(`canvas.${role}`)}
    </Button>
  );
}
