import type { JSX } from 'preact';
import { t } from '../state/words';

/** So many are on show; where it is only a few more, all are. */
const top = 10;
const few = 3;

/** A result from the best on: the first ones, the rest folded away. On paper all of it is open. */
export function Ranked({ rows }: { rows: readonly JSX.Element[] }) {
  const shown = rows.length <= top + few ? rows.length : top;
  return rows.length === 0 ? null : (
    <>
      <ol class="results" aria-label={t('report.results')}>
        {rows.slice(0, shown)}
      </ol>
      {rows.length > shown && (
        <details class="rest">
          <summary>{t('report.more', { count: rows.length - shown })}</summary>
          <ol class="results" aria-label={t('report.moreResults')}>
            {rows.slice(shown)}
          </ol>
        </details>
      )}
    </>
  );
}
