import type { ReportSelection } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** A choice at tables: what went on, and what stayed. */
export function ReportTables({ selection }: { selection: ReportSelection }) {
  const { people, marks, tables, goesOn, stayed } = selection;
  return (
    <section>
      <Heading kind="selection" question={selection.question} />
      <p class="soft">
        {t('report.tablesLine', {
          count: people,
          marks,
          tables,
          kept: goesOn.length,
          ideas: goesOn.length + stayed.length,
        })}
      </p>
      <p class="soft">{t('report.methodTables')}</p>
      <div class="board">
        <div>
          <h3>{t('report.goesOn')}</h3>
          <ul class="ideas" aria-label={t('report.goesOn')}>
            {goesOn.map(({ text, back }, at) => (
              <li key={at}>
                <span class="text">{text}</span> {back && <span class="by">{t('report.broughtBack')}</span>}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('report.stayed')}</h3>
          <ul class="ideas" aria-label={t('report.stayed')}>
            {stayed.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
