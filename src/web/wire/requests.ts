import type { HelloRequest, SendRequest } from './contract';
import { type Ask, type Reply, refusalIn, request, sessionPath } from './http';
import type { Heard, Line } from './line';
import { isHelloAnswer } from './messages';
import { lineWord } from './random';
import { type Polling, pollView } from './viewPolling';
import { lost } from './waiting';

/** One for each tab, however many lines it needs: the server counts tabs by it, and remembers them for a while. */
const word = lineWord();

/** Answers of whoever stands before a server that is away. */
const gateways: readonly number[] = [502, 503, 504];

/** A line of plain requests. What a socket would tell comes as answers to asking for the view again and again. */
export function requestLine(heard: Heard): Line {
  const running = new Set<AbortController>();
  let dropped = false;
  let who: HelloRequest | undefined;
  let polling: Polling | undefined;

  /** Fails with `lost` when the network does, or the time is up. */
  const ask = async (path: string, wish: Ask, abort = new AbortController()): Promise<Reply> => {
    if (dropped || !who) {
      throw new Error(lost);
    }

    running.add(abort);
    try {
      return await request(`${sessionPath(who.code)}/${path}`, { ...wish, token: who.token }, abort);
    } catch {
      throw new Error(lost);
    } finally {
      running.delete(abort);
    }
  };

  const post = async (path: string, body: unknown): Promise<unknown> => {
    try {
      return answerIn(await ask(path, { method: 'POST', body }));
    } catch (error) {
      if (error instanceof Error && error.message === lost) {
        heard.closed();
      }

      throw error;
    }
  };

  const hello = async (request: HelloRequest): Promise<unknown> => {
    polling?.stop();
    who = request;
    const { code: _code, token: _token, ...wish } = request;
    const answer = await post('hello', wish);
    if (!dropped && isHelloAnswer(answer) && answer.welcome) {
      const place = request.audience === 'host' ? request.place : answer.welcome.place;
      polling = pollView(ask, { audience: request.audience, line: word, welcome: answer.welcome, place }, heard);
    }

    return answer;
  };

  /** A hello that takes no seat and starts nothing: its answer tells the time. */
  const clock = async (): Promise<unknown> => {
    const answer = await post('hello', { audience: who?.audience, ...polling?.at() });
    return isHelloAnswer(answer) ? answer.welcome?.now : undefined;
  };

  return {
    way: 'requests',
    open: async () => {}, // Nothing stays open: the hello tells whether the server is there.
    invoke(target, ...args) {
      switch (target) {
        case 'hello':
          return hello(args[0] as HelloRequest);
        case 'send':
          return post('commands', { id: args[0], command: args[1] } as SendRequest);
        case 'search':
        case 'like':
          return post(target, { text: args[0] });
        case 'similar':
          return post(target, { board: args[0] });
        default:
          return clock();
      }
    },
    drop() {
      dropped = true;
      polling?.stop();
      for (const abort of running) {
        abort.abort();
      }
    },
  };
}

/** The answer as a socket would give it: what HTTP calls a problem is a refusal, perhaps for a while. */
function answerIn({ ok, status, body }: Reply): unknown {
  if (ok) {
    return body;
  }

  const problem = refusalIn(body);
  if (problem && (status < 500 || problem.retryAfterMs !== undefined)) {
    return status === 429 ? { retryAfterMs: 1_000, ...problem } : problem;
  }

  throw new Error(gateways.includes(status) ? lost : `status ${status}`);
}
