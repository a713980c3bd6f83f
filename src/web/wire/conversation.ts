import { readClock, sayHello } from './hello';
import { type End, type Life, newLife } from './life';
import type { Way } from './line';
import type { Listener } from './listener';
import { lookForSocket } from './lookout';
import type { ServerClock } from './serverClock';
import { lost, retryDelay, within } from './waiting';
import { openWays, type Ways } from './ways';

/** What is said with the server on one line after another: hello, questions, and listening until the line ends. */
export class Conversation {
  readonly ways: Ways = openWays();
  #life: Life | undefined;
  #welcomed = false;
  #greeting = false;
  #look: () => void = () => {};
  readonly #listener: Listener;
  readonly #clock: ServerClock;

  constructor(listener: Listener, clock: ServerClock) {
    this.#listener = listener;
    this.#clock = clock;
  }

  /** Whether the server welcomed us on the line of the moment, or on the last one. */
  get welcomed(): boolean {
    return this.#welcomed;
  }

  get isLive(): boolean {
    return this.#life !== undefined && this.#welcomed;
  }

  newLife(way: Way): Life {
    return newLife(way, this.#listener, () => void this.resync());
  }

  /** The life of one line: wait until it is open, greet, listen until it ends. */
  async lead(life: Life, opened: Promise<void>): Promise<End> {
    this.#life = life;
    this.#welcomed = false;
    const end = await Promise.race([this.#listen(life, opened), life.ended]);
    if (!this.#welcomed && 'lost' in end) {
      this.ways.failed(life.line.way);
    }

    this.#life = undefined;
    life.end(end);
    life.line.drop();
    return end;
  }

  async call(target: string, ...args: unknown[]): Promise<unknown> {
    if (!this.#life || !this.#welcomed) {
      throw new Error(lost);
    }

    return this.#life.line.invoke(target, ...args);
  }

  async resync(): Promise<void> {
    const life = this.#life;
    if (life && this.#welcomed && !this.#greeting) {
      const end = await this.#greet(life);
      if (end) {
        life.end(end);
      }
    }
  }

  async probe(): Promise<void> {
    const life = this.#life;
    if (life && this.#welcomed) {
      await within(2_000, readClock(life.line, this.#clock, 1)).catch(() => life.end({ after: retryDelay(0) / 2 }));
    }
  }

  /** The network may be another: is the line alive, and is there a better one? */
  wake(): void {
    void this.probe();
    this.#look();
  }

  /** Ends the line of the moment. */
  end(how: End): void {
    this.#life?.end(how);
  }

  async #listen(life: Life, opened: Promise<void>): Promise<End> {
    try {
      await opened;
    } catch {
      return { lost: true };
    }

    const end = await this.#greet(life);
    if (!end && life.line.way === 'requests') {
      this.#look = lookForSocket(life, this.ways, () => this.newLife('socket'));
    }

    return end ?? life.ended;
  }

  /** Says hello; nothing comes back when that was welcome. */
  async #greet(life: Life): Promise<End | undefined> {
    this.#greeting = true;
    this.#listener.greeting();
    const answer = await sayHello(life.line, this.#listener.hello(), this.#clock);
    if (life !== this.#life) {
      return { lost: true };
    }

    this.#greeting = false;
    if (!('welcome' in answer)) {
      return answer;
    }

    const { way } = life.line;
    this.#welcomed = true;
    this.ways.worked(way);
    this.#listener.welcome(answer.welcome);
    this.#listener.status({ kind: 'live' });
    void readClock(life.line, this.#clock, way === 'socket' ? 4 : 1).catch(() => {});
    return undefined;
  }
}
