import type { Refusal } from './contract';
import { Conversation } from './conversation';
import type { End, Life } from './life';
import type { Listener, Status } from './listener';
import type { ServerClock } from './serverClock';
import { pause, retryDelay, within } from './waiting';
import { watchWakeUps } from './wakeUp';

export type { Listener, Status };

/** A change to another line that takes no longer than so many milliseconds is nobody's business. */
const unnoticed = 2_000;

/** A line that broke sooner than so many milliseconds counts as a try that failed: coming back at once, again and again,
 * would be a storm. */
const lasting = 5_000;

/** One lasting connection to the server, over however many lines. It gives up only when the server says so. */
export class Connection {
  #closed = false;
  #attempt = 0;
  #openedAt = 0;
  #cutPause: () => void = () => {};
  readonly #talk: Conversation;
  readonly #listener: Listener;
  readonly #clock: ServerClock;
  readonly #sleeps: boolean;
  readonly #unwatch: () => void;

  /** With `sleeps`, a hidden page that has lost its line waits to be looked at. */
  constructor(listener: Listener, clock: ServerClock, sleeps: boolean) {
    this.#talk = new Conversation(listener, clock);
    this.#listener = listener;
    this.#clock = clock;
    this.#sleeps = sleeps;
    this.#unwatch = watchWakeUps(() => this.#wake());
    listener.status({ kind: 'connecting' });
    void this.#run();
  }

  /** Asks the server; fails with `lost` when there is no live line, or no longer. */
  call(target: string, ...args: unknown[]): Promise<unknown> {
    return this.#talk.call(target, ...args);
  }

  /** Says hello again on the same line: something was missed. */
  resync(): Promise<void> {
    return this.#talk.resync();
  }

  /** Finds out whether the line is alive, and takes a new one if not. */
  probe(): Promise<void> {
    return this.#talk.probe();
  }

  close(): void {
    this.#closed = true;
    this.#unwatch();
    this.#talk.end({ after: 0 });
    this.#cutPause();
  }

  async #run(): Promise<void> {
    let end: End = { after: 0 };
    while (!this.#closed) {
      this.#openedAt = this.#clock.mono();
      end = await this.#line(end);
      if (this.#talk.welcomed && this.#clock.mono() - this.#openedAt > lasting) {
        this.#attempt = 0;
      }

      if ('refusal' in end) {
        this.close();
        this.#listener.status({ kind: 'refused', refusal: end.refusal });
      } else if (!('over' in end) && !this.#closed) {
        await ('lost' in end ? this.#pause(retryDelay(this.#attempt++)) : this.#pause(end.after, end.why));
      }
    }

    if ('over' in end) {
      end.over.line.drop();
    }
  }

  /** The next line, from its beginning to its end. */
  #line(before: End): Promise<End> {
    if ('over' in before) {
      return this.#changeOver(before.over);
    }

    const life = this.#talk.newLife(this.#talk.ways.next());
    const patience = this.#attempt === 0 ? 3_000 : 5_000; // A slow network gets more, once the other way was tried.
    return this.#talk.lead(life, within(patience, life.line.open()));
  }

  /** A line that is open already takes over: nobody needs to see that, if it is quick. */
  #changeOver(life: Life): Promise<End> {
    const late = setTimeout(() => {
      if (!this.#talk.isLive) {
        this.#listener.status({ kind: 'retrying' });
      }
    }, unnoticed);
    return this.#talk.lead(life, Promise.resolve()).finally(() => clearTimeout(late));
  }

  #wake(): void {
    this.#attempt = 0;
    this.#clock.begin();
    this.#cutPause();
    if (this.#talk.isLive) {
      this.#talk.wake();
    } else if (this.#clock.mono() - this.#openedAt > 1_000) {
      this.#talk.end({ after: 0 }); // A try from before the sleep leads nowhere.
    }
  }

  async #pause(ms: number, why?: Refusal): Promise<void> {
    const asleep = this.#sleeps && document.hidden;
    this.#listener.status(asleep ? { kind: 'asleep' } : { kind: 'retrying', ...(why ? { why } : {}) });
    const wait = pause(asleep ? Math.max(ms, 30_000) : ms);
    this.#cutPause = wait.cut;
    await wait.over;
    if (asleep && !document.hidden && !this.#closed) {
      this.#listener.status({ kind: 'retrying' });
    }
  }
}
