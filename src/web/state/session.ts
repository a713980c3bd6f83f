import { batch, computed, signal } from '@preact/signals-core';
import { snapshot as fetchSnapshot } from '../wire/api';
import { Connection, type Listener, type Status } from '../wire/connection';
import type { Crowd } from '../wire/contract';
import { type ServerClock, serverClock } from '../wire/serverClock';
import type { Sent } from '../wire/tray';
import { after, retryDelay } from '../wire/waiting';
import { alikeIn, ideasIn, similarIn } from './found';
import type { LiveSession, SessionOptions } from './liveSession';
import * as replicas from './replica';
import { openWishes } from './wishes';

export type { LiveSession, Sent, SessionOptions, Status };

/** What a session needs of a connection; tests give their own. */
export type Wire = Pick<Connection, 'call' | 'resync' | 'probe' | 'close'>;

type Connect = (listener: Listener, clock: ServerClock) => Wire;

/** Patches may overtake the answer to the command that caused them: they wait so long for that answer, or the wish
 * would be counted twice. */
const overtaking = 250;

export function openSession(options: SessionOptions, connect?: Connect, clock = serverClock()): LiveSession {
  const { code, audience, token, name, pass } = options;
  const replica = signal(replicas.emptyReplica);
  const status = signal<Status>({ kind: 'connecting' });
  const crowd = signal<Crowd | undefined>(undefined);
  let early: readonly ((replica: replicas.Replica) => replicas.Step)[] = [];
  let greetings = 0;

  const take = ({ replica: next, missed }: replicas.Step) => {
    batch(() => {
      replica.value = next;
      wishes.reached(next.own.have);
    });
    if (missed) {
      void wire.resync();
    }
  };

  const takeEarly = () => {
    const steps = early;
    early = [];
    for (const step of steps) {
      take(step(replica.peek()));
    }
  };

  const takeSoon = (step: (replica: replicas.Replica) => replicas.Step) => {
    early = [...early, step];
    if (wishes.isWaiting()) {
      void after(overtaking, undefined).then(takeEarly);
    } else {
      takeEarly();
    }
  };

  const fetchAll = async (number: number, epoch: string) => {
    const asked = greetings;
    const answer = await fetchSnapshot(code, audience, number, token, options.room);
    if (asked !== greetings) {
      return; // Another hello was said since.
    }

    if ('ok' in answer) {
      take(replicas.snapshotCame(replica.peek(), answer.ok, epoch));
    } else {
      await after(500 + retryDelay(0), undefined);
      void wire.resync();
    }
  };

  const wishes = openWishes({
    code,
    audience,
    send: (id, command) => wire.call('send', id, command),
    slow: () => void wire.probe(),
    mono: clock.mono,
    heard: takeEarly,
    have: () => replica.peek().own.have,
  });

  const listener: Listener = {
    hello: () => ({
      code,
      token,
      audience,
      ...replicas.cursor(replica.peek()),
      ...(options.room === undefined ? {} : { place: `${options.room}` }),
      // Also when it has a seat: in a database that was put back it may have none.
      ...(options.join ? { join: true, ...(name ? { name } : {}), ...(pass ? { pass } : {}) } : {}),
    }),
    greeting() {
      greetings++;
      takeEarly();
      replica.value = replicas.greeting(replica.peek());
    },
    welcome(welcome) {
      take(replicas.welcomed(replica.peek(), welcome));
      if (welcome.snapshot !== undefined) {
        void fetchAll(welcome.snapshot, welcome.epoch);
      }

      wishes.wake();
    },
    patch: (patch) => takeSoon((now) => replicas.patched(now, patch)),
    own: (patch) => takeSoon((now) => replicas.ownPatched(now, patch)),
    crowd(now) {
      crowd.value = now;
    },
    beat(beat) {
      takeEarly();
      const verdict = replicas.beaten(replica.peek(), beat);
      if (verdict === 'wrong') {
        replica.value = replicas.doubting(replica.peek());
      }

      if (verdict !== 'right') {
        void wire.resync();
      }
    },
    status(now) {
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
    pending: wishes.pending,
    refusals: wishes.refusals,
    send: wishes.add,
    forget: wishes.forget,
    search: async (text) => ideasIn(await wire.call('search', text)),
    like: async (text) => alikeIn(await wire.call('like', text)),
    similar: async (board) => similarIn(await wire.call('similar', board)),
    now: clock.now,
    close() {
      wishes.close();
      wire.close();
    },
  };
}
