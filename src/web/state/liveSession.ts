import type { ReadonlySignal } from '@preact/signals-core';
import type { Status } from '../wire/connection';
import type { Audience, Command, Crowd, IdeaEntity, SimilarIdeas } from '../wire/contract';
import type { Sent } from '../wire/tray';
import type { View } from './applyPatch';
import type { KeyedIdea } from './entities';
import type { Pending, Refused } from './pending';

export type SessionOptions = {
  code: string;
  audience: Audience;
  token: string;
  /** For hosts: the number of the room. */
  room?: number;
  /** Take a seat with this token, when it has none yet. */
  join?: boolean;
  name?: string;
  /** The passphrase, when one is asked for. */
  pass?: string;
};

/** A live session as a page sees it: truth, wishes, and how to wish. */
export type LiveSession = {
  readonly code: string;
  readonly audience: Audience;
  readonly status: ReadonlySignal<Status>;
  /** Whether the shared view has ever come. */
  readonly ready: ReadonlySignal<boolean>;
  readonly shared: ReadonlySignal<View>;
  readonly own: ReadonlySignal<View>;
  readonly crowd: ReadonlySignal<Crowd | undefined>;
  readonly pending: ReadonlySignal<readonly Pending[]>;
  readonly refusals: ReadonlySignal<readonly Refused[]>;
  send(command: Command): Promise<Sent>;
  /** Drops a refusal that was read. */
  forget(id: string): void;
  search(text: string): Promise<ReadonlyMap<string, IdeaEntity>>;
  /** Up to three ideas of others like a text. */
  like(text: string): Promise<readonly KeyedIdea[]>;
  /** Ideas of a board that may say the same. */
  similar(board: string): Promise<SimilarIdeas>;
  /** The server's clock, in Unix milliseconds. */
  now(): number;
  close(): void;
};
