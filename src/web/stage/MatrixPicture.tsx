import type { ThresholdsEntity } from '../state/entities';
import type { WeighedIdea } from '../state/matrix';
import { t } from '../state/words';
import { apart, badge, field, placeOf } from './matrixPlaces';

const ticks = [1, 2, 3, 4, 5];

/** Where each idea stands: its number at both means, the spread as an ellipse, the thresholds as lines. The list beside says
 * the same in words. */
export function MatrixPicture({ ideas, thresholds }: { ideas: readonly WeighedIdea[]; thresholds: ThresholdsEntity }) {
  const points = ideas.flatMap((idea) => {
    const { f, a } = idea.weighed;
    return f && a ? [{ idea, f, a, x: placeOf(f.mean), y: 100 - placeOf(a.mean) }] : [];
  });
  const badges = apart(points);
  const [from, to] = [placeOf(1), placeOf(5)];
  return (
    <svg class="picture" viewBox="0 0 100 100" role="img" aria-label={t('stage.matrix.picture')}>
      <rect class="ground" x={from} y={100 - to} width={to - from} height={to - from} />
      <rect
        class="on"
        x={placeOf(thresholds.feasible)}
        y={100 - to}
        width={to - placeOf(thresholds.feasible)}
        height={to - placeOf(thresholds.affordable)}
      />
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <text x={placeOf(tick)} y="94">
            {tick}
          </text>
          <text x="6.5" y={101.8 - placeOf(tick)}>
            {tick}
          </text>
        </g>
      ))}
      <text class="axis" x="53" y="99.5">
        {t('ui.feasible')} →
      </text>
      <text class="axis" transform="translate(3.600 47) rotate(-90)">
        {t('ui.affordable')} →
      </text>
      {points.map(({ idea, f, a, x, y }) => (
        <ellipse key={idea.key} class="spread" cx={x} cy={y} rx={f.spread * field} ry={a.spread * field} />
      ))}
      <line
        class="threshold"
        x1={placeOf(thresholds.feasible)}
        x2={placeOf(thresholds.feasible)}
        y1={100 - to}
        y2={100 - from}
      />
      <line
        class="threshold"
        y1={100 - placeOf(thresholds.affordable)}
        y2={100 - placeOf(thresholds.affordable)}
        x1={from}
        x2={to}
      />
      {points.map(({ idea, x, y }, at) => (
        <g key={idea.key} class={idea.goesOn ? 'point goes-on' : 'point'}>
          <line x1={x} y1={y} x2={badges[at]?.x ?? x} y2={badges[at]?.y ?? y} />
          <circle class="mean" cx={x} cy={y} r="0.9" />
          <circle cx={badges[at]?.x ?? x} cy={badges[at]?.y ?? y} r={badge} />
          <text x={badges[at]?.x ?? x} y={(badges[at]?.y ?? y) + 1.7}>
            {idea.number}
          </text>
        </g>
      ))}
    </svg>
  );
}
