import { tenths, type YearPoint } from '../../state/scans';
import { t } from '../../state/words';

const [width, height] = [300, 150];
const [left, right, top, bottom] = [44, 24, 32, 10];

/** One figure over the years, with how many people it is of; the table under it says the same. */
export function YearLine({ title, points }: { title: string; points: readonly YearPoint[] }) {
  const x = (at: number) =>
    points.length === 1 ? width / 2 : left + ((width - left - right) * at) / (points.length - 1);
  const y = (mean: number) => height - bottom - ((height - top - bottom) * (mean - 1)) / 4;
  return (
    <div class="year-line">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((grade) => (
          <g key={grade}>
            <line class="ring" x1={22} x2={width} y1={y(grade)} y2={y(grade)} />
            <text class="tick" x="0" y={y(grade) + 5}>
              {grade}
            </text>
          </g>
        ))}
        <polyline class="line" points={points.map(({ mean }, at) => `${x(at)},${y(mean)}`).join(' ')} />
        {points.map(({ mean }, at) => (
          <g key={at}>
            <circle class="mark" cx={x(at)} cy={y(mean)} r="5.5" />
            <text class="value" x={x(at)} y={y(mean) - 10} text-anchor="middle">
              {tenths(mean)}
            </text>
          </g>
        ))}
      </svg>
      <table>
        <caption>{title}</caption>
        <tbody>
          {points.map(({ label, mean, n }, at) => (
            <tr key={at}>
              <th scope="row">{label}</th>
              <td>
                <strong>{tenths(mean)}</strong> <span class="aside">{t('scan.people', { count: n })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
