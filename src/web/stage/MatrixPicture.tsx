import type { ThresholdsEntity } from '../state/entities';
import type { WeighedIdea } from '../state/matrix';
import { t } from '../state/words';
import { apart, badge, field, type Point, placeOf } from './matrixPlaces';

const ticks = [1, 2, 3, 4, 5];
const [from, to] = [placeOf(1), placeOf(5)];
/** Where the numbers and names of the axes stand. */
const [tickLine, nameLine] = [90.2, 96.8];

/** Where each idea stands: its number at both means, the spread as an ellipse, the thresholds as lines. The list beside
 * says the same in words. */
export function MatrixPicture({ ideas, thresholds }: { ideas: readonly WeighedIdea[]; thresholds: ThresholdsEntity }) {
  const points = ideas.flatMap((idea) => {
    const { f, a } = idea.weighed;
    return f && a ? [{ idea, f, a, x: placeOf(f.mean), y: 100 - placeOf(a.mean) }] : [];
  });
  const badges = apart(points);
  const placed = points.map((point, at) => ({ ...point, badge: badges[at] ?? point }));
  return (
    <div class="picture" role="img" aria-label={t('stage.matrix.picture')}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <Ground thresholds={thresholds} />
        {points.map(({ idea, f, a, x, y }) => (
          <ellipse key={idea.key} class="spread" cx={x} cy={y} rx={f.spread * field} ry={a.spread * field} />
        ))}
        {placed.map(({ idea, x, y, badge: to }) => (
          <g key={idea.key} class={idea.goesOn ? 'point goes-on' : 'point'}>
            <line x1={x} y1={y} x2={to.x} y2={to.y} />
            <circle class="mean" cx={x} cy={y} r="0.9" />
            <circle cx={to.x} cy={to.y} r={badge} />
          </g>
        ))}
      </svg>
      {ticks.map((tick) => (
        <Label key={`f${tick}`} at={{ x: placeOf(tick), y: tickLine }} text={tick} />
      ))}
      {ticks.map((tick) => (
        <Label key={`a${tick}`} at={{ x: 100 - tickLine, y: 100 - placeOf(tick) }} text={tick} />
      ))}
      <Label at={{ x: 50, y: nameLine }} text={`${t('ui.feasible')} →`} look="axis" />
      <Label at={{ x: 100 - nameLine, y: 50 }} text={`${t('ui.affordable')} →`} look="axis up" />
      {placed.map(({ idea, badge: at }) => (
        <Label key={idea.key} at={at} text={idea.number} look={idea.goesOn ? 'number goes-on' : 'number'} />
      ))}
    </div>
  );
}

/** The field, the part of it that goes on, and the two lines. */
function Ground({ thresholds }: { thresholds: ThresholdsEntity }) {
  const [x, y] = [placeOf(thresholds.feasible), 100 - placeOf(thresholds.affordable)];
  return (
    <>
      <rect class="ground" x={from} y={100 - to} width={to - from} height={to - from} />
      <rect class="on" x={x} y={100 - to} width={to - x} height={y - 100 + to} />
      <line class="threshold" x1={x} x2={x} y1={100 - to} y2={100 - from} />
      <line class="threshold" x1={from} x2={to} y1={y} y2={y} />
    </>
  );
}

/** Words are no part of the drawing: their size is that of all words on the screen. */
function Label({ at, text, look = 'tick' }: { at: Point; text: string | number; look?: string }) {
  return (
    <span class={look} style={{ left: `${at.x}%`, top: `${at.y}%` }}>
      {text}
    </span>
  );
}
