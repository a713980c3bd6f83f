import { teamsByIdea } from '../../state/teams';
import { t } from '../../state/words';
import type { Desk } from '../desk';

/** Makes an idea a project; of one that is a project already, a second team. */
export function ProjectButton({ desk, idea, text }: { desk: Desk; idea: string; text: string }) {
  const teams = teamsByIdea(desk.live.shared.value).get(idea) ?? 0;
  const word = teams > 0 ? 'second' : 'make';
  const make = () => void desk.act({ kind: 'makeProject', idea, ...(teams > 0 ? { another: true } : {}) });
  return (
    <span class="as-project">
      {teams > 0 && <strong>{t('control.project.made')}</strong>}
      {!desk.ended.value && (
        <button type="button" aria-label={t(`control.project.${word}Of`, { text })} onClick={make}>
          {t(`control.project.${word}`)}
        </button>
      )}
    </span>
  );
}
