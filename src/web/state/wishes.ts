import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Audience, Command, SendAnswer } from '../wire/contract';
import { openOutbox } from '../wire/outbox';
import type { Entry, Sent } from '../wire/tray';
import { after } from '../wire/waiting';
import { rememberIdea } from './memory';
import type { Pending, Refused } from './pending';

/** How long an acknowledged wish is shown when its patch stays away: it changed nothing. */
const linger = 3_000;

/** A facilitator's command that could not be sent for so long is given up. */
const staleMs = 10_000;

/** Refusals without a text that are remembered until they are read. */
const mostPassing = 5;

export type WishOptions = {
  code: string;
  audience: Audience;
  send(id: string, command: Command): Promise<unknown>;
  slow(): void;
  mono(): number;
  /** An answer is here: what was waiting for it can go on. Afterwards, `have` is the version of the own part. */
  heard(): void;
  have(): number;
};

export type Wishes = {
  readonly pending: ReadonlySignal<readonly Pending[]>;
  readonly refusals: ReadonlySignal<readonly Refused[]>;
  add(command: Command): Promise<Sent>;
  forget(id: string): void;
  wake(): void;
  /** The own part is at this version: what was acknowledged up to it is truth now. */
  reached(version: number): void;
  isWaiting(): boolean;
  close(): void;
};

/** What was asked for and is not yet seen in the truth, and what was refused. */
export function openWishes(options: WishOptions): Wishes {
  const entries = signal<readonly Entry[]>([]);
  const acked = signal<readonly Pending[]>([]);
  const passing = signal<readonly Refused[]>([]);

  const answered = ({ id, command }: Entry, { version, made, refused }: SendAnswer) => {
    options.heard();
    if (made !== undefined && command.kind === 'sendIdea') {
      rememberIdea(options.code, made);
    }

    if (refused) {
      passing.value = [...passing.peek().slice(1 - mostPassing), { id, command, refusal: refused }];
    } else if (version !== undefined && version > options.have()) {
      acked.value = [...acked.peek(), { id, command, acked: version, ...(made === undefined ? {} : { made }) }];
      void after(linger, undefined).then(() => {
        acked.value = without(acked.peek(), id);
      });
    }
  };

  const outbox = openOutbox({
    send: options.send,
    slow: options.slow,
    mono: options.mono,
    answered,
    changed: (now) => {
      entries.value = now;
    },
    ...(options.audience === 'participants'
      ? { key: `livehub:${options.code}:${options.audience}:outbox` }
      : { staleMs }),
  });

  const isOpen = (entry: Entry) => !entry.refused && !has(acked.value, entry.id);
  return {
    pending: computed(() => [...acked.value, ...entries.value.filter(isOpen)]),
    refusals: computed(() => {
      const kept = entries.value.flatMap(asRefused);
      return [...kept, ...passing.value.filter((one) => !has(kept, one.id))];
    }),
    add: outbox.add,
    forget(id) {
      passing.value = without(passing.peek(), id);
      outbox.forget(id);
    },
    wake: outbox.wake,
    reached(version) {
      acked.value = acked.peek().filter((wish) => (wish.acked ?? 0) > version);
    },
    isWaiting: () => entries.peek().some((entry) => !entry.refused),
    close: outbox.close,
  };
}

function asRefused(entry: Entry): Refused[] {
  return entry.refused ? [{ id: entry.id, command: entry.command, refusal: entry.refused }] : [];
}

function has(list: readonly { id: string }[], id: string): boolean {
  return list.some((one) => one.id === id);
}

function without<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter((one) => one.id !== id);
}
