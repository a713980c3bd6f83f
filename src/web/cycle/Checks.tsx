import type { ProjectSheet } from '../state/programmes';
import { t } from '../state/words';
import { dayOf, today } from './words';

/** What a team is asked for; in brief only what is due by now. */
export function Checks({ project, brief = false }: { project: ProjectSheet; brief?: boolean }) {
  const all = project.life?.checks ?? [];
  const due = all.filter((check) => !check.done && check.due <= today());
  if (brief) {
    return due[0] ? <span class="chip due">{t('cycle.due.since', { day: dayOf(due[0].due) })}</span> : null;
  }

  return all.length === 0 ? null : (
    <>
      <h4>{t('cycle.checks.title')}</h4>
      <ul class="checks">
        {all.map((check) => (
          <li key={check.of}>
            {t(`cycle.checks.${check.of}`)}{' '}
            <span class={due.includes(check) ? 'chip due' : 'soft'}>
              {check.done
                ? t('cycle.due.done')
                : t(due.includes(check) ? 'cycle.due.since' : 'cycle.due.on', { day: dayOf(check.due) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
