import type { Beat, Patch, Snapshot, Welcome } from '../wire/contract';
import { applyPatch, emptyView, type View } from './applyPatch';
import { viewHash } from './viewHash';

/** A view, the version it is at, and the place it is of; without one, the plenary. */
export type Side = { view: View; have: number; place?: string };

/** What this browser holds of a session: the shared view of its audience, and its own part. */
export type Replica = {
  epoch?: string;
  shared: Side;
  own: Side;
  /** Patches that came while a welcome, or the snapshot it named, was on its way: to be applied after it. */
  held?: { shared: readonly Patch[]; own: readonly Patch[] };
  /** Whether the shared view has ever come. */
  ready: boolean;
};

/** The replica after something came, and whether something was missed before it. */
export type Step = { replica: Replica; missed: boolean };

const nothing: Side = { view: emptyView, have: 0 };

export const emptyReplica: Replica = { shared: nothing, own: nothing, ready: false };

/** What to say in a hello about the shared view; nothing asks for all of it. */
export function cursor({ ready, epoch, shared }: Replica): { epoch?: string; version?: number; place?: string } {
  return ready && epoch !== undefined
    ? { epoch, version: shared.have, ...(shared.place === undefined ? {} : { place: shared.place }) }
    : {};
}

/** The replica that trusts nothing it holds: the next hello asks for all of the shared view. */
export function doubting({ epoch: _, ...rest }: Replica): Replica {
  return rest;
}

/** A hello was said: what comes now belongs after its welcome. */
export function greeting(replica: Replica): Replica {
  return { ...replica, held: { shared: [], own: [] } };
}

/** A welcome came. With a `snapshot` in it, patches are held on until `snapshotCame`; until then what is held may be of
 * another epoch, and is worth nothing in a hello. */
export function welcomed(replica: Replica, welcome: Welcome): Step {
  const { patch, own } = welcome;
  const next: Replica = {
    ...doubting(replica),
    own: own ? applied(nothing, own) : nothing,
    shared: patch ? applied(replica.shared, patch) : replica.shared,
  };
  return welcome.snapshot === undefined
    ? caughtUp({ ...next, epoch: welcome.epoch })
    : { replica: next, missed: false };
}

/** The snapshot that a welcome named came, of the epoch that the welcome named too. */
export function snapshotCame(replica: Replica, snapshot: Snapshot, epoch: string): Step {
  const view = new Map(Object.entries(snapshot.s));
  const place = snapshot.p;
  return caughtUp({ ...replica, epoch, shared: { view, have: snapshot.v, ...(place === undefined ? {} : { place }) } });
}

export function patched(replica: Replica, patch: Patch): Step {
  if (replica.held) {
    const held = { ...replica.held, shared: [...replica.held.shared, patch] };
    return { replica: { ...replica, held }, missed: false };
  }

  const { side, missed } = receive({ side: replica.shared, missed: false }, patch);
  return { replica: { ...replica, shared: side }, missed };
}

export function ownPatched(replica: Replica, patch: Patch): Step {
  if (replica.held) {
    const held = { ...replica.held, own: [...replica.held.own, patch] };
    return { replica: { ...replica, held }, missed: false };
  }

  const { side, missed } = receive({ side: replica.own, missed: false }, patch);
  return { replica: { ...replica, own: side }, missed };
}

/** Compares with what the server says we should have. `wrong` asks for everything afresh. Who came from another place holds
 * a newer version than that of the last change here: the view must be the same nevertheless. */
export function beaten(replica: Replica, beat: Beat): 'right' | 'behind' | 'wrong' {
  if (replica.held) {
    return 'right';
  }

  const shared = compare(replica.shared, beat.v, beat.h);
  const own = beat.ov === undefined || beat.oh === undefined ? 'right' : compare(replica.own, beat.ov, beat.oh);
  return shared !== 'right' ? shared : own === 'right' ? 'right' : 'behind'; // The own part always comes whole.
}

function compare(side: Side, version: number, hash: number): 'right' | 'behind' | 'wrong' {
  return side.have < version ? 'behind' : viewHash(side.view) === hash ? 'right' : 'wrong';
}

function caughtUp(replica: Replica): Step {
  const { held, ...rest } = replica;
  const shared = (held?.shared ?? []).reduce(receive, { side: replica.shared, missed: false });
  const own = (held?.own ?? []).reduce(receive, { side: replica.own, missed: false });
  return {
    replica: { ...rest, shared: shared.side, own: own.side, ready: true },
    missed: shared.missed || own.missed,
  };
}

type Received = { side: Side; missed: boolean };

/** The rule of gaps: old patches are ignored, touching ones applied, and a gap is told. */
function receive({ side, missed }: Received, patch: Patch): Received {
  if (patch.t <= side.have) {
    return { side, missed };
  }

  return patch.f > side.have ? { side, missed: true } : { side: applied(side, patch), missed };
}

/** A patch from nothing says of which place it is. */
function applied(side: Side, patch: Patch): Side {
  const place = patch.f === 0 ? patch.p : side.place;
  return { view: applyPatch(side.view, patch), have: patch.t, ...(place === undefined ? {} : { place }) };
}
