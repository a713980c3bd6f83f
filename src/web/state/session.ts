import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { snapshot as fetchSnapshot } from '../wire/api';
import { Connection, type Listener, type Status } from '../wire/connection';
import type { Audience, Command, Crowd, IdeaEntity, Patch, Welcome } from '../wire/contract';
import { isIdea, isRecord } from '../wire/messages';
import { openOutbox } from '../wire/outbox';
import { type ServerClock, serverClock } from '../wire/serverClock';
import type { Entry, Sent } from '../wire/tray';
import { after, retryDelay } from '../wire/waiting';
import type { View } from './applyPatch';
import type { Pending, Refused } from './pending';
import {
  beaten,
  cursor,
  doubting,
  emptyReplica,
  greeting,
  ownPatched,
  patched,
  type Replica,
  type Step,
  snapshotCame,
  welcomed,
} from './replica';

export type { Sent, Status };

export type SessionOptions = {
  code: string;
  audience: Audience;
  token: string;
  /** Take a seat with this token, when it has none yet. */
  join?: boolean;
  name?: string;
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
  /** The server's clock, in Unix milliseconds. */
  now(): number;
  close(): void;
};

/** What a session needs of a connection; tests give their own. */
export type Wire = Pick<Connection, 'call' | 'resync' | 'probe' | 'close'>;

type Connect = (listener: Listener, clock: ServerClock) => Wire;

/** How long an acknowledged wish is shown when its patch stays away: it changed nothing. */
const linger = 3_000;

/** A facilitator's command that could not be sent for so long is given up. */
const staleMs = 10_000;

export function openSession(options: SessionOptions, connect?: Connect, clock = serverClock()): LiveSession {
  const { code, audience, token } = options;
  const replica = signal<Replica>(emptyReplica);
  const status = signal<Status>({ kind: 'connecting' });
  const crowd = signal<Crowd | undefined>(undefined);
  const entries = signal<readonly Entry[]>([]);
  const acked = signal<readonly Pending[]>([]);
  const passing = signal<readonly Refused[]>([]);
  let seated = !options.join;
  let greetings = 0;

  const take = ({ replica: next, missed }: Step) => {
    batch(() => {
      replica.value = next;
      acked.value = acked.peek().filter((wish) => (wish.acked ?? 0) > next.own.have);
    });
    if (missed) {
      void wire.resync();
    }
  };

  const fetchAll = async (number: number) => {
    const asked = greetings;
    const answer = await fetchSnapshot(code, audience, number, token);
    if (asked === greetings && 'ok' in answer) {
      take(snapshotCame(replica.peek(), answer.ok));
    } else if (asked === greetings) {
      await after(500 + retryDelay(0), undefined);
      void wire.resync();
    }
  };

  const outbox = openOutbox({
    send: (id, command) => wire.call('send', id, command),
    slow: () => void wire.probe(),
    changed: (now) => {
      entries.value = now;
    },
    mono: clock.mono,
    ...(audience === 'participants' ? { key: `livehub:${code}:${audience}:outbox` } : { staleMs }),
    answered: (entry, answer) => {
      const { version, refused } = answer;
      if (refused) {
        passing.value = [...passing.peek().slice(-4), { id: entry.id, command: entry.command, refusal: refused }];
      } else if (version !== undefined && version > replica.peek().own.have) {
        acked.value = [...acked.peek(), { id: entry.id, command: entry.command, acked: version }];
        void after(linger, entry.id).then((id) => {
          acked.value = acked.peek().filter((wish) => wish.id !== id);
        });
      }
    },
  });

  const listener: Listener = {
    hello: () => ({
      code,
      token,
      audience,
      ...cursor(replica.peek()),
      ...(seated ? {} : { join: true, ...(options.name ? { name: options.name } : {}) }),
    }),
    greeting: () => {
      greetings++;
      replica.value = greeting(replica.peek());
    },
    welcome: (welcome: Welcome) => {
      seated = true;
      take(welcomed(replica.peek(), welcome));
      if (welcome.snapshot !== undefined) {
        void fetchAll(welcome.snapshot);
      }

      outbox.wake();
    },
    patch: (patch: Patch) => take(patched(replica.peek(), patch)),
    own: (patch: Patch) => take(ownPatched(replica.peek(), patch)),
    crowd: (now: Crowd) => {
      crowd.value = now;
    },
    beat: (beat) => {
      const verdict = beaten(replica.peek(), beat);
      if (verdict === 'wrong') {
        replica.value = doubting(replica.peek());
      }

      if (verdict !== 'right') {
        void wire.resync();
      }
    },
    status: (now: Status) => {
      status.value = now;
    },
  };
  const wire: Wire = connect ? connect(listener, clock) : new Connection(listener, clock, audience === 'participants');

  return {
    code,
    audience,
    status,
    crowd,
    ready: computed(() => replica.value.ready),
    shared: computed(() => replica.value.shared.view),
    own: computed(() => replica.value.own.view),
    pending: computed(() => [...acked.value, ...entries.value.filter((entry) => !entry.refused)]),
    refusals: computed(() => {
      const kept = entries.value.flatMap(asRefused);
      return [...kept, ...passing.value.filter((one) => !kept.some((other) => other.id === one.id))];
    }),
    send: outbox.add,
    forget(id) {
      passing.value = passing.peek().filter((one) => one.id !== id);
      outbox.forget(id);
    },
    async search(text) {
      const found = await wire.call('search', text);
      return new Map(
        isRecord(found) ? Object.entries(found).flatMap(([key, idea]) => (isIdea(idea) ? [[key, idea]] : [])) : [],
      );
    },
    now: clock.now,
    close() {
      outbox.close();
      wire.close();
    },
  };
}

function asRefused(entry: Entry): Refused[] {
  return entry.refused ? [{ id: entry.id, command: entry.command, refusal: entry.refused }] : [];
}
