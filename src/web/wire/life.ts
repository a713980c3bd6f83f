import type { Refusal } from './contract';
import { socketLine } from './hub';
import type { Heard, Line, Said, Way } from './line';
import { requestLine } from './requests';
import { comeBack } from './waiting';

/** How a line ended: it broke; come back after so many milliseconds, and perhaps why; do not come back; or another line is open. */
export type End = { lost: true } | { after: number; why?: Refusal } | { refusal: Refusal } | { over: Life };

/** One line and its end. */
export type Life = {
  readonly line: Line;
  readonly ended: Promise<End>;
  /** Nothing is heard from then on. False when it had ended before. */
  end(how: End): boolean;
  isOver(): boolean;
};

/** A new line, not yet open, whose words go to `said` until it ends. */
export function newLife(way: Way, said: Omit<Said, 'bye'>, missed: () => void): Life {
  let over = false;
  let resolve: (how: End) => void = () => {};
  const ended = new Promise<End>((settle) => {
    resolve = settle;
  });
  const end = (how: End) => {
    const first = !over;
    over = true;
    resolve(how);
    return first;
  };
  const alive = <T>(tell: (message: T) => void) => {
    return (message: T) => {
      if (!over) {
        tell(message);
      }
    };
  };
  const heard: Heard = {
    patch: alive(said.patch),
    own: alive(said.own),
    crowd: alive(said.crowd),
    beat: alive(said.beat),
    bye: ({ reason, retryAfterMs }) => end({ after: reason === 'revoked' ? 0 : comeBack(retryAfterMs) }), // The next hello tells why a right is gone.
    closed: () => end({ lost: true }),
    refused: (refusal) => end({ refusal }),
    stray: () => alive(missed)(undefined),
  };
  return { line: way === 'socket' ? socketLine(heard) : requestLine(heard), ended, end, isOver: () => over };
}
