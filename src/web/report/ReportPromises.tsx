import type { Report } from '../state/entities';
import { t } from '../state/words';
import { PromiseLine } from '../ui/learning/PromiseLine';

/** What sponsors promised, and what they appreciated. */
export function ReportPromises({ report }: { report: Report }) {
  const promises = report.promises ?? [];
  const said = report.appreciations ?? [];
  return promises.length + said.length === 0 ? null : (
    <section>
      <h2>{t('report.kinds.promises')}</h2>
      {promises.map((of, at) => (
        <article class="pitch" key={at}>
          <h3>{of.title}</h3>
          <ul class="ideas">
            {of.promises.map((promise, which) => (
              <li key={which}>
                <PromiseLine promise={promise} />
              </li>
            ))}
          </ul>
        </article>
      ))}
      {said.length > 0 && <h3>{t('learning.appreciation')}</h3>}
      <ul class="ideas">
        {said.map((one, at) => (
          <li key={at}>
            {one.text}{' '}
            <span class="soft">
              {[one.to ?? t('learning.toAll'), ...(one.by ? [t('learning.fromSponsor', { name: one.by })] : [])].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
