import type { Command, SendAnswer } from './contract';
import type { Entry, Sent } from './tray';

/** What an outbox does its work with. */
export type Post = {
  /** Invokes `send`; fails with `lost` when there is no live socket. */
  send(id: string, command: Command): Promise<unknown>;
  /** No answer came in time: is the socket still alive? */
  slow(): void;
  changed(entries: readonly Entry[]): void;
  answered(entry: Entry, answer: SendAnswer): void;
  mono(): number;
  /** Where entries survive a reload; without it they live in memory. */
  key?: string;
  /** A command that waited longer is refused instead of sent: a late "Close voting" must not fire. */
  staleMs?: number;
};

export type Outbox = {
  add(command: Command): Promise<Sent>;
  /** There is a live socket (again): everything unanswered is sent (again). */
  wake(): void;
  forget(id: string): void;
  close(): void;
};
