import type { ReportLeftOut } from '../state/reports';
import { t } from '../state/words';
import type { PartProps } from './parts';

/** How the report came about, and what is not in it. */
export function Method({ report }: PartProps) {
  const left = report.leftOut;
  return (
    <section class="method">
      <h2>{t('report.method')}</h2>
      <ul>
        <li>{t('report.methodTies')}</li>
        <li>{t('report.methodHidden')}</li>
        <li>{t('report.methodAnonymous')}</li>
        <li>{t('report.methodOrder')}</li>
        <li>{t('report.methodContributed')}</li>
      </ul>
      <h2>{t('report.leftOutHeading')}</h2>
      <ul>
        {counted.map(
          (what) => left && left[what] > 0 && <li key={what}>{t(`report.leftOut.${what}`, { count: left[what] })}</li>,
        )}
        <li>{t('report.leftOut.notes')}</li>
        {report.withoutNames && <li>{t('report.leftOut.names')}</li>}
      </ul>
    </section>
  );
}

const counted = [
  'ideas',
  'photos',
  'questions',
  'words',
  'additions',
  'shared',
  'notShown',
  'results',
  'skipped',
  'projects',
  'promises',
  'unnamed',
] as const satisfies readonly (keyof ReportLeftOut)[];
