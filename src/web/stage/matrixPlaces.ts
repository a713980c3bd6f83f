/** The picture is 100 wide and high; so much of it is one step on an axis. */
export const field = 20;
const first = 14;
/** The radius of a number in the picture. */
export const badge = 3.6;
const rounds = 60;
const between = 2 * badge + 0.4;
const [least, most] = [first - 2, first + 4 * field + 2];

export type Point = { readonly x: number; readonly y: number };

/** Where a value from 1 to 5 stands, from the left or from below. */
export function placeOf(value: number): number {
  return first + (value - 1) * field;
}

/** The places of the numbers: at the points themselves, moved apart as far as they would cover each other. */
export function apart(points: readonly Point[]): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (const [at, one] of moved.entries()) {
      for (const [after, other] of moved.slice(at + 1).entries()) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance < between) {
          // Equal points part in directions of their own, or they would stay in one line.
          const angle = distance === 0 ? 2.4 * (at + after + 1) : Math.atan2(dy, dx);
          const push = (between - distance) / 2 + 0.01;
          shift(one, angle, -push);
          shift(other, angle, push);
          still = false;
        }
      }
    }
    if (still) {
      break;
    }
  }
  return moved;
}

function shift(point: { x: number; y: number }, angle: number, by: number): void {
  point.x = within(point.x + Math.cos(angle) * by);
  point.y = 100 - within(100 - (point.y + Math.sin(angle) * by));
}

function within(value: number): number {
  return Math.max(least, Math.min(most, value));
}
