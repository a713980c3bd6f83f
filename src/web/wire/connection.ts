import { type HubConnection, HubConnectionState } from '@microsoft/signalr';
import { type End, readClock, sayHello } from './hello';
import { listen, newLine } from './hub';
import type { Listener, Status } from './listener';
import type { ServerClock } from './serverClock';
import { lost, pause, retryDelay, within } from './waiting';
import { watchWakeUps } from './wakeUp';

export type { Listener, Status };

/** One lasting connection to the hub, over however many sockets. It gives up only when the server says so. */
export class Connection {
  #hub: HubConnection | undefined;
  #live = false;
  #closed = false;
  #attempt = 0;
  #openedAt = 0;
  #greeting = false;
  #end: (end: End) => void = () => {};
  #cutPause: () => void = () => {};
  readonly #listener: Listener;
  readonly #clock: ServerClock;
  readonly #sleeps: boolean;
  readonly #unwatch: () => void;

  /** With `sleeps`, a hidden page that has lost its socket waits to be looked at. */
  constructor(listener: Listener, clock: ServerClock, sleeps: boolean) {
    this.#listener = listener;
    this.#clock = clock;
    this.#sleeps = sleeps;
    this.#unwatch = watchWakeUps(() => this.#wake());
    listener.status({ kind: 'connecting' });
    void this.#run();
  }

  /** Invokes a method of the hub; fails with `lost` when there is no live socket, or no longer. */
  async call(target: string, ...args: unknown[]): Promise<unknown> {
    const hub = this.#hub;
    if (!hub || !this.#live) {
      throw new Error(lost);
    }

    try {
      return await hub.invoke(target, ...args);
    } catch (error) {
      throw hub.state === HubConnectionState.Connected ? error : new Error(lost);
    }
  }

  /** Says hello again on the same socket: something was missed. */
  async resync(): Promise<void> {
    if (this.#hub && this.#live && !this.#greeting) {
      const end = await this.#greet(this.#hub);
      if (end) {
        this.#end(end);
      }
    }
  }

  /** Finds out whether the socket is alive, and takes a new one if not. */
  async probe(): Promise<void> {
    const hub = this.#hub;
    if (hub && this.#live) {
      await within(2_000, readClock(hub, this.#clock, 1)).catch(() => {
        if (hub === this.#hub) {
          this.#end({ after: retryDelay(0) / 4 });
        }
      });
    }
  }

  close(): void {
    this.#closed = true;
    this.#unwatch();
    this.#end({ after: 0 });
    this.#cutPause();
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      const end = await this.#socket();
      this.#live = false;
      if ('refusal' in end) {
        this.close();
        this.#listener.status({ kind: 'refused', refusal: end.refusal });
      } else if (!this.#closed) {
        await this.#pause(end.after);
      }
    }
  }

  /** The life of one socket: connect, greet, listen until it ends. */
  async #socket(): Promise<End> {
    const { hub, drop } = newLine();
    const ended = new Promise<End>((resolve) => {
      this.#end = resolve;
      hub.onclose(() => resolve({ after: retryDelay(0) }));
    });
    const bye = (reason: 'restart' | 'revoked', after: number) =>
      this.#end(reason === 'revoked' ? { refusal: { code: 'notAllowed' } } : { after: after + retryDelay(0) });
    listen(hub, () => hub === this.#hub, { ...this.#listener, bye: (said) => bye(said.reason, said.retryAfterMs) });
    this.#hub = hub;
    this.#openedAt = this.#clock.mono();
    try {
      const early = await Promise.race([within(5_000, hub.start()), ended]);
      return early ?? (await Promise.race([this.#greet(hub), ended])) ?? (await ended);
    } catch {
      return { after: retryDelay(this.#attempt++) };
    } finally {
      this.#hub = undefined;
      drop();
    }
  }

  /** Says hello; nothing comes back when that was welcome. */
  async #greet(hub: HubConnection): Promise<End | undefined> {
    this.#greeting = true;
    this.#listener.greeting();
    const answer = await sayHello(hub, this.#listener.hello(), this.#clock);
    this.#greeting = false;
    if (!answer || hub !== this.#hub) {
      return { after: retryDelay(this.#attempt++) };
    }

    if (!('welcome' in answer)) {
      return answer;
    }

    this.#live = true;
    this.#attempt = 0;
    this.#listener.welcome(answer.welcome);
    this.#listener.status({ kind: 'live' });
    void readClock(hub, this.#clock, 4).catch(() => {});
    return undefined;
  }

  #wake(): void {
    this.#attempt = 0;
    this.#clock.begin();
    this.#cutPause();
    if (this.#live) {
      void this.probe();
    } else if (this.#clock.mono() - this.#openedAt > 1_000) {
      this.#end({ after: 0 }); // A try from before the sleep leads nowhere.
    }
  }

  async #pause(ms: number): Promise<void> {
    const asleep = this.#sleeps && document.hidden;
    this.#listener.status({ kind: asleep ? 'asleep' : 'retrying' });
    const wait = pause(asleep ? Math.max(ms, 30_000) : ms);
    this.#cutPause = wait.cut;
    await wait.over;
    if (asleep && !document.hidden && !this.#closed) {
      this.#listener.status({ kind: 'retrying' });
    }
  }
}
