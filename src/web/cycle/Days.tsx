import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import type { CycleDesk } from './cycleDesk';
import { dayOf } from './words';

/** The Learnathons of a cycle, and what is read or prepared of them. */
export function Days({ sheet, desk }: { sheet: ProgrammeSheet; desk: CycleDesk }) {
  const owner = sheet.role === 'owner';
  return (
    <section>
      <h2>{t('cycle.days')}</h2>
      {sheet.editions.length === 0 ? (
        <p class="soft">{t('cycle.noDays')}</p>
      ) : (
        <ul class="days" aria-label={t('cycle.days')}>
          {sheet.editions.map((edition) => (
            <li key={edition.session}>
              <strong>{edition.title}</strong>
              <span class="soft">
                {edition.beganAt === undefined ? t('cycle.notBegun') : dayOf(edition.beganAt)} · {t('cycle.people')}:{' '}
                {edition.people} · {t('cycle.ideas')}: {edition.ideas}
              </span>
              <a
                href={`/report/${edition.session}${owner ? `#${desk.token}` : ''}`}
                aria-label={t('cycle.reportOf', { title: edition.title })}
              >
                {t('cycle.report')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {owner && (
        <p>
          <a href={`/cycle/${desk.id}/signups`}>{t('cycle.signUps')}</a>
        </p>
      )}
      <p>
        <a href={`/cycle/${desk.id}/newsletter`}>{t('cycle.newsletter')}</a>
      </p>
    </section>
  );
}
