import { lineOf, taps } from '../state/learning';
import type { GrowthSheet } from '../state/programmes';
import { t } from '../state/words';
import { meanText } from '../ui/learning/TapLines';

/** How people felt at the close, over the years: the means, where at least five people answered. */
export function Felt({ years }: { years: readonly GrowthSheet[] }) {
  const asked = years.flatMap((year) => (year.taps ? [{ ...year, taps: year.taps }] : []));
  return asked.length === 0 ? null : (
    <table class="chart">
      <caption>
        {t('learn.taps.title')} <span class="soft">{t('learn.taps.voluntary')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('cycle.growth.day')}</th>
          {taps.map((tap) => (
            <th key={tap} scope="col">
              {t(`learn.taps.${tap}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asked.map((year) => (
          <tr key={year.session}>
            <th scope="row">
              {year.title} <span class="soft">{t('learn.taps.of', { count: year.taps.people })}</span>
            </th>
            {taps.map((tap) => {
              const line = lineOf(year.taps, tap);
              return <td key={tap}>{line ? meanText(line) : '–'}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
