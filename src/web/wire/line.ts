import type { Beat, Bye, Crowd, Patch, Refusal } from './contract';

/** The ways to the server: one WebSocket, or plain requests where a network lets no WebSocket through. */
export type Way = 'socket' | 'requests';

/** What the server says of its own accord. */
export type Said = {
  patch(patch: Patch): void;
  own(patch: Patch): void;
  crowd(crowd: Crowd): void;
  beat(beat: Beat): void;
  bye(bye: Bye): void;
};

/** What is heard on a line: what the server says, and what became of the line. */
export type Heard = Said & {
  /** The line broke: nothing more comes, and what was asked may stay unanswered. */
  closed(): void;
  /** The server wants nothing more of this browser. */
  refused(refusal: Refusal): void;
  /** What the server tells belongs to another epoch: only a hello helps. */
  stray(): void;
};

/** A line to the server, from before it opens until it is dropped. It does not mend itself. */
export type Line = {
  readonly way: Way;
  open(): Promise<void>;
  /** `hello`, `send`, `search`, `like`, `similar` or `clock`; fails with `lost` when the line broke. */
  invoke(target: string, ...args: unknown[]): Promise<unknown>;
  drop(): void;
};
