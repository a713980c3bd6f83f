import './radar.css';
import type { ScanEdition, ScanResult } from '../../state/entities';
import { sameSeries, themeOf } from '../../state/scans';
import { t } from '../../state/words';
import { inLines, outline, spot } from './radarShape';

/** Of the drawing; smaller where names must be large beside it. */
const usual = 170;

/** What names take beside the drawing, above it and below. */
const [beside, above, below] = [240, 58, 52];

const rings = [2, 3, 4, 5] as const;

/** More former years than these make a tangle. */
const mostFormer = 2;

type Series = {
  look: 'is-now' | 'is-wanted' | 'is-former' | 'is-former older';
  label: string;
  values: (number | undefined)[];
};

/** Now, wanted and former years on one picture, told apart by their marks and lines, not by colour alone. */
export function Radar(props: { result: ScanResult; former: readonly ScanEdition[]; names: boolean; radius?: number }) {
  const { result, names, radius = usual } = props;
  const all = seriesIn(result, props.former);
  const axes = result.dimensions.length;
  const [half, top] = [radius + beside, radius + above];
  const box = names ? `${-half} ${-top} ${2 * half} ${top + radius + below}` : '-215 -205 430 410';
  return (
    <div class={names ? 'radar named' : 'radar'}>
      <svg viewBox={box} role="img" aria-label={t('scan.radar')}>
        {rings.map((ring) => (
          <g key={ring}>
            <path
              class="ring"
              d={outline(
                Array.from({ length: axes }, () => ring),
                radius,
              )}
            />
            <text class="tick" x="6" y={-(radius * (ring - 1)) / 4 + 5}>
              {ring}
            </text>
          </g>
        ))}
        {result.dimensions.map(({ dimension }, axis) => {
          const rim = spot(axis, axes, 5, radius);
          return (
            <g key={axis}>
              <line class="axis" x2={rim.x} y2={rim.y} />
              <Name axis={axis} axes={axes} radius={radius} text={names ? themeOf(dimension) : `${axis + 1}`} />
            </g>
          );
        })}
        {[...all].reverse().map((one) => (
          <g key={`${one.look} ${one.label}`} class={one.look}>
            <path class="line" d={outline(one.values, radius)} />
            {one.values.map((value, axis) =>
              value === undefined ? null : <Mark key={axis} look={one.look} {...spot(axis, axes, value, radius)} />,
            )}
          </g>
        ))}
      </svg>
      <ul class="legend" role="list">
        {all.map((one) => (
          <li key={`${one.look} ${one.label}`}>
            <svg viewBox="-22 -9 44 18" class={`key ${one.look}`} aria-hidden="true">
              <path class="line" d="M-22 0H22" />
              <Mark look={one.look} x={0} y={0} />
            </svg>
            {one.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function seriesIn(result: ScanResult, former: readonly ScanEdition[]): Series[] {
  const years = former.slice(-mostFormer).reverse();
  return [
    { look: 'is-now' as const, label: t('scan.now'), values: result.dimensions.map(({ now }) => now?.mean) },
    {
      look: 'is-wanted' as const,
      label: t('scan.wanted'),
      values: result.dimensions.map(({ wanted }) => wanted?.mean),
    },
    ...years.map(
      (edition, at): Series => ({
        look: at === 0 ? 'is-former' : 'is-former older',
        label: edition.title,
        values: result.dimensions.map(
          ({ dimension }) =>
            edition.result.dimensions.find((other) => sameSeries(other.dimension, dimension))?.now?.mean,
        ),
      }),
    ),
  ].filter(({ values }) => values.some((value) => value !== undefined));
}

/** A dot for now, a square for what is wanted, a ring and a diamond for former years. */
function Mark({ look, x, y }: { look: Series['look']; x: number; y: number }) {
  switch (look) {
    case 'is-now':
      return <circle class="mark" cx={x} cy={y} r="7" />;
    case 'is-wanted':
      return <rect class="mark" x={x - 6.5} y={y - 6.5} width="13" height="13" />;
    case 'is-former':
      return <circle class="mark open" cx={x} cy={y} r="6" />;
    case 'is-former older':
      return <path class="mark open" d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />;
  }
}

const lettersInLine = 16;
const lineHeight = 26;

type NameProps = { axis: number; axes: number; radius: number; text: string };

function Name({ axis, axes, radius, text }: NameProps) {
  const { x, y } = spot(axis, axes, 5, radius + 22);
  const lines = inLines(text, lettersInLine);
  const anchor = Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end';
  const top = y < -100 ? y - lineHeight * (lines.length - 1) : y - (lineHeight * (lines.length - 1)) / 2;
  return (
    <text class="name" text-anchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={top + at * lineHeight + 6}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
