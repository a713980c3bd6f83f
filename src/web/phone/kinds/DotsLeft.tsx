import type { BallotScene } from '../../state/entities';
import { t } from '../../state/words';
import { Dot } from '../../ui/Dot';

/** More dots than this are a number only. */
const mostDrawn = 10;

/** How many dots are left to place, always in sight. */
export function DotsLeft({ left, scene }: { left: number; scene: BallotScene }) {
  const points = scene.unit === 'points';
  return (
    <div class="dots-left">
      <div class="row">
        <p role="status">{t(points ? 'phone.pointsLeft' : 'phone.dotsLeft', { count: left })}</p>
        {!points && scene.dots <= mostDrawn && (
          <span class="drawn" aria-hidden="true">
            {Array.from({ length: scene.dots }, (_, at) => (
              <Dot key={at} filled={at < left} />
            ))}
          </span>
        )}
      </div>
      <p id="dots-why" class="hint">
        {left === 0
          ? t(points ? 'phone.allPointsPlaced' : 'phone.allPlaced')
          : t(points ? 'phone.pointsPerIdea' : 'phone.perIdea', { count: scene.perIdea })}
      </p>
    </div>
  );
}
