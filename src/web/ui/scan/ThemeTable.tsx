import type { ScanFigure, ScanResultEntity } from '../../state/entities';
import { growthText, points, sameSeries, tenths, themeOf } from '../../state/scans';
import { t } from '../../state/words';
import { changeText } from './changeText';

/** What the radar shows, in figures: the newest former year beside it. */
export function ThemeTable({ entity, wide }: { entity: ScanResultEntity; wide: boolean }) {
  const { result, former, changes } = entity;
  const last = former.at(-1);
  const few = result.dimensions.some(({ now, wanted }) => !now || !wanted);
  return (
    <div class="scan-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('scan.theme')}</th>
            <th scope="col">{t('scan.now')}</th>
            <th scope="col">{t('scan.wanted')}</th>
            {wide && <th scope="col">{t('scan.gap')}</th>}
            {last && <th scope="col">{wide ? last.title : t('scan.before')}</th>}
            {last && wide && <th scope="col">{t('scan.changed')}</th>}
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map(({ dimension, now, wanted }, at) => (
            <tr key={at}>
              <th scope="row">
                {at + 1}. {themeOf(dimension)}
              </th>
              <Cell figure={now} wide={wide} staged />
              <Cell figure={wanted} wide={wide} />
              {wide && <td>{now && wanted ? tenths(wanted.mean - now.mean) : '–'}</td>}
              {last && (
                <Cell
                  figure={last.result.dimensions.find((one) => sameSeries(one.dimension, dimension))?.now}
                  wide={wide}
                />
              )}
              {last && wide && <td>{changes[at] ? changeText(changes[at]) : '–'}</td>}
            </tr>
          ))}
          {result.overall && (
            <tr class="overall">
              <th scope="row">{t('scan.all')}</th>
              <Cell figure={result.overall} wide={wide} staged />
              <td>–</td>
              {wide && <td>–</td>}
              {last && <Cell figure={last.result.overall} wide={wide} />}
              {last && wide && <td>–</td>}
            </tr>
          )}
        </tbody>
      </table>
      {few && !wide && <p class="aside">{t('scan.fewMark')}</p>}
    </div>
  );
}

function Cell({ figure, wide, staged }: { figure: ScanFigure | undefined; wide: boolean; staged?: boolean }) {
  return (
    <td>
      {figure ? (
        <>
          <strong>{tenths(figure.mean)}</strong>
          {wide && <span class="aside">{details(figure, staged === true)}</span>}
        </>
      ) : (
        <Few wide={wide} />
      )}
    </td>
  );
}

/** Where columns are narrow, a dash that is explained below. */
function Few({ wide }: { wide: boolean }) {
  return wide ? (
    <span class="aside">{t('scan.few')}</span>
  ) : (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('scan.few')}</span>
    </>
  );
}

function details({ n, mean, stage }: ScanFigure, staged: boolean): string {
  return [
    t('scan.of100', { points: points(mean) }),
    t('scan.people', { count: n }),
    ...(staged ? [growthText(stage)] : []),
  ].join(' · ');
}
