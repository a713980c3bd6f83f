import type { Audience, ViewAnswer, Welcome } from './contract';
import { type Ask, type Reply, refusalIn } from './http';
import type { Heard } from './line';
import { isViewAnswer } from './messages';
import { pause } from './waiting';

/** Longer than the server waits for news, and than its answer may take on the way. */
const patience = 30_000;

/** After an answer without news that came at once, so long before the next question: nobody is to be asked in a storm. */
const breath = 1_000;

export type Polling = {
  /** What was delivered so far. */
  at(): { epoch: string; version: number; place?: string };
  stop(): void;
};

type From = { audience: Audience; line: string; welcome: Welcome; place: string | undefined };
type AskView = (path: string, ask: Ask, abort: AbortController) => Promise<Reply>;

/** Asks for the view again and again, one question at a time, and tells what is new since the welcome. */
export function pollView(ask: AskView, { audience, line, welcome, place: from }: From, heard: Heard): Polling {
  const abort = { now: new AbortController() };
  let stopped = false;
  let cut = () => {};
  let since = welcome.patch?.t ?? welcome.snapshot ?? welcome.version;
  let own = welcome.own?.t;
  let place = from;

  /** Whether there was any news. */
  const tell = (answer: ViewAnswer): boolean => {
    const moved = (answer.patch?.t ?? 0) > since || (answer.own?.t ?? 0) > (own ?? 0);
    if (answer.patch) {
      since = Math.max(since, answer.patch.t);
      place = answer.patch.f === 0 && audience !== 'host' ? answer.patch.p : place;
      heard.patch(answer.patch);
    }

    if (answer.own) {
      own = Math.max(own ?? 0, answer.own.t);
      heard.own(answer.own);
    }

    if (answer.crowd) {
      heard.crowd(answer.crowd);
    }

    if (answer.beat) {
      heard.beat(answer.beat);
    }

    if (answer.bye) {
      heard.bye(answer.bye);
    }

    return moved || answer.crowd !== undefined || answer.beat !== undefined;
  };

  /** One question; gives the milliseconds before the next, or nothing when there is to be none. */
  const turn = async (): Promise<number | undefined> => {
    const query = new URLSearchParams({ audience, since: `${since}`, epoch: welcome.epoch, line });
    if (own !== undefined) {
      query.set('own', `${own}`);
    }

    if (place !== undefined) {
      query.set('place', place);
    }

    const askedAt = performance.now();
    abort.now = new AbortController();
    const reply = await ask(`view?${query}`, { ms: patience }, abort.now);
    if (stopped) {
      return undefined;
    }

    if (!reply.ok) {
      return afterProblem(reply, heard);
    }

    if (!isViewAnswer(reply.body)) {
      heard.closed();
      return undefined;
    }

    if (reply.body.epoch !== welcome.epoch) {
      heard.stray();
      return undefined;
    }

    const atOnce = performance.now() - askedAt < breath;
    return tell(reply.body) || !atOnce ? 0 : breath;
  };

  const run = async () => {
    while (!stopped) {
      const wait = await turn();
      if (wait === undefined) {
        return;
      }

      if (wait > 0) {
        const waiting = pause(wait);
        cut = waiting.cut;
        await waiting.over;
      }
    }
  };

  run().catch(() => {
    if (!stopped) {
      heard.closed();
    }
  });
  return {
    at: () => ({ epoch: welcome.epoch, version: since, ...(place === undefined ? {} : { place }) }),
    stop() {
      stopped = true;
      cut();
      abort.now.abort();
    },
  };
}

/** A refusal ends the line for good, unless it says when to ask again; all else is a line that broke. */
function afterProblem({ status, body }: Reply, heard: Heard): number | undefined {
  const problem = refusalIn(body);
  const wait = problem?.retryAfterMs ?? (status === 429 ? breath : undefined);
  if (wait !== undefined) {
    return wait;
  }

  if (problem && status < 500) {
    heard.refused(problem.refused);
  } else {
    heard.closed();
  }

  return undefined;
}
