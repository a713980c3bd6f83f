import type { GrowthSheet, ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import { Felt } from './Felt';
import { dayOf } from './words';

type Row = { label: string; of: (year: GrowthSheet) => number; said?: (year: GrowthSheet) => string };

/** How the cycle grew, Learnathon by Learnathon: bars, and the same in a table. */
export function GrowthPart({ sheet }: { sheet: ProgrammeSheet }) {
  const rows: Row[] = [
    { label: t('cycle.people'), of: (year) => year.people },
    { label: t('cycle.ideas'), of: (year) => year.ideas },
    { label: t('cycle.growth.started'), of: (year) => year.started },
    { label: t('cycle.growth.finished'), of: (year) => year.finished },
    { label: t('cycle.growth.stopped'), of: (year) => year.stopped },
    {
      label: t('cycle.growth.promises'),
      of: (year) => year.kept,
      said: (year) => t('cycle.growth.ofPromises', { kept: year.kept, all: year.promised }),
    },
  ];
  return (
    <section>
      <h2>{t('cycle.growth.title')}</h2>
      <p class="soft">{t(sheet.growth.length === 0 ? 'cycle.noDays' : 'cycle.growth.hint')}</p>
      {sheet.growth.length > 0 && (
        <div class="charts">
          {rows.map((row) => (
            <Chart key={row.label} row={row} years={sheet.growth} />
          ))}
          <Conducted years={sheet.growth} />
          <Felt years={sheet.growth} />
        </div>
      )}
    </section>
  );
}

function Chart({ row, years }: { row: Row; years: readonly GrowthSheet[] }) {
  const most = Math.max(1, ...years.map(row.of));
  return (
    <table class="chart">
      <caption>{row.label}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('cycle.growth.day')}</th>
          <th scope="col">{t('cycle.growth.number')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.session}>
            <th scope="row">
              {year.title} <span class="unseen">{dayOf(year.at)}</span>
            </th>
            <td>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class="fill" width={(100 * row.of(year)) / most} height="1" />
              </svg>
              <span class="number">{row.said?.(year) ?? row.of(year)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who ran the steps: the hand-over to own staff, over the years. */
function Conducted({ years }: { years: readonly GrowthSheet[] }) {
  const told = years.filter(({ conducted }) => conducted.external + conducted.mixed + conducted.own > 0);
  return told.length === 0 ? null : (
    <table class="chart">
      <caption>{t('cycle.growth.conducted')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cycle.growth.day')}</th>
          <th scope="col">{t('cycle.growth.own')}</th>
          <th scope="col">{t('cycle.growth.mixed')}</th>
          <th scope="col">{t('cycle.growth.external')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ session, title, conducted }) => (
          <tr key={session}>
            <th scope="row">{title}</th>
            <td>{conducted.own}</td>
            <td>{conducted.mixed}</td>
            <td>{conducted.external}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
