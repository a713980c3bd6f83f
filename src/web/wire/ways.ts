import type { Way } from './line';
import { store, stored } from './storage';

/** Where it is kept that this host's network lets no WebSocket through, and until when (Unix milliseconds). */
const blocked = 'livehub:noSockets';
const remembered = 10 * 60_000;

/** Which way to try next. A WebSocket is preferred; while neither way works they take turns, since nobody can tell a
 * lost server from a network that lets only requests through. */
export type Ways = {
  next(): Way;
  /** A try came to nothing. */
  failed(way: Way): void;
  /** The server welcomed us. */
  worked(way: Way): void;
  /** Looked again: there is still no WebSocket to be had. */
  stillBlocked(): void;
  /** Whether a WebSocket has worked on this page: then the network has nothing against them. */
  socketsWork(): boolean;
};

export function openWays(now = () => Date.now()): Ways {
  const until = Number(stored(blocked) ?? 0);
  let next: Way = now() < until && until <= now() + remembered ? 'requests' : 'socket';
  let works = false;
  let failed = false;
  const remember = () => {
    if (!works) {
      store(blocked, `${now() + remembered}`);
    }
  };

  return {
    next: () => next,
    failed(way) {
      failed ||= way === 'socket';
      next = way === 'socket' ? 'requests' : 'socket';
    },
    worked(way) {
      if (way === 'socket') {
        works = true;
        store(blocked, undefined);
      } else if (failed) {
        remember();
      }

      failed = false;
      next = works ? 'socket' : way;
    },
    stillBlocked: remember,
    socketsWork: () => works,
  };
}
