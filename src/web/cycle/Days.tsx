import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import { dayOf } from './words';

/** The Learnathons of a cycle. */
export function Days({ sheet, token }: { sheet: ProgrammeSheet; token: string }) {
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
                href={`/report/${edition.session}${sheet.role === 'owner' ? `#${token}` : ''}`}
                aria-label={t('cycle.reportOf', { title: edition.title })}
              >
                {t('cycle.report')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
