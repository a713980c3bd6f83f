import { describe, expect, test } from 'vitest';
import {
  beaten,
  cursor,
  doubting,
  emptyReplica,
  greeting,
  ownPatched,
  patched,
  type Replica,
  snapshotCame,
  welcomed,
} from '../state/replica';
import { viewHash } from '../state/viewHash';

const welcome = { epoch: 'e', version: 5, now: 0 };

/** A replica at version 5 with one idea in it. */
function atFive(): Replica {
  const first = { ...welcome, patch: { f: 0, t: 5, s: { 'idea/a': 'one' } }, own: { f: 0, t: 5, s: { me: 1 } } };
  return welcomed(greeting(emptyReplica), first).replica;
}

describe('a patch', () => {
  test('that touches is applied', () => {
    const { replica, missed } = patched(atFive(), { f: 5, t: 7, s: { 'idea/b': 'two' }, d: ['idea/a'] });
    expect(missed).toBe(false);
    expect([...replica.shared.view]).toEqual([['idea/b', 'two']]);
    expect(replica.shared.have).toBe(7);
  });

  test('that overlaps is applied, since it holds latest values', () => {
    const { replica, missed } = patched(atFive(), { f: 3, t: 6, s: { 'idea/a': 'changed' } });
    expect(missed).toBe(false);
    expect(replica.shared).toEqual({ view: new Map([['idea/a', 'changed']]), have: 6 });
  });

  test('that is old is ignored', () => {
    const before = atFive();
    const { replica, missed } = patched(before, { f: 2, t: 5, s: { 'idea/a': 'old' } });
    expect(missed).toBe(false);
    expect(replica.shared).toEqual(before.shared);
  });

  test('after a gap changes nothing and is told', () => {
    const before = atFive();
    const { replica, missed } = patched(before, { f: 6, t: 7, s: { 'idea/b': 'two' } });
    expect(missed).toBe(true);
    expect(replica.shared).toEqual(before.shared);
  });

  test('of the own part leaves the shared view alone', () => {
    const { replica } = ownPatched(atFive(), { f: 5, t: 6, s: { 'dots/a': { n: 1 } } });
    expect(replica.own).toEqual({
      view: new Map<string, unknown>([
        ['me', 1],
        ['dots/a', { n: 1 }],
      ]),
      have: 6,
    });
    expect(replica.shared.have).toBe(5);
  });
});

describe('a welcome', () => {
  test('says what is held, and takes the difference', () => {
    expect(cursor(emptyReplica)).toEqual({});
    expect(cursor(atFive())).toEqual({ epoch: 'e', version: 5 });
    const { replica } = welcomed(greeting(atFive()), {
      ...welcome,
      version: 8,
      patch: { f: 5, t: 8, s: { 'idea/b': 'two' } },
      own: { f: 0, t: 8 },
    });
    expect([...replica.shared.view.keys()]).toEqual(['idea/a', 'idea/b']);
    expect(replica.own).toEqual({ view: new Map(), have: 8 });
  });

  test('from nothing empties the view first', () => {
    const { replica } = welcomed(greeting(atFive()), {
      ...welcome,
      epoch: 'new',
      patch: { f: 0, t: 2, s: { now: 1 } },
    });
    expect(replica.shared).toEqual({ view: new Map([['now', 1]]), have: 2 });
    expect(cursor(replica)).toEqual({ epoch: 'new', version: 2 });
  });

  test('lets patches that came before it wait', () => {
    const early = patched(greeting(atFive()), { f: 6, t: 7, s: { 'idea/c': 'three' } });
    expect(early.missed).toBe(false);
    const { replica, missed } = welcomed(early.replica, { ...welcome, version: 6, patch: { f: 5, t: 6 } });
    expect(missed).toBe(false);
    expect(replica.shared.have).toBe(7);
    expect(replica.shared.view.get('idea/c')).toBe('three');
  });

  test('with a snapshot keeps patches until it came, also when it is newer than asked for', () => {
    let { replica } = welcomed(greeting(atFive()), { ...welcome, version: 9, snapshot: 9, own: { f: 0, t: 9 } });
    replica = patched(replica, { f: 9, t: 10, s: { 'idea/x': 1 } }).replica;
    replica = patched(replica, { f: 10, t: 12, s: { 'idea/y': 2 } }).replica;
    expect(replica.shared.have).toBe(5);
    const came = snapshotCame(replica, { v: 11, s: { 'idea/x': 1, 'idea/z': 3 } }, 'e');
    expect(came.missed).toBe(false);
    expect(came.replica.shared.have).toBe(12);
    expect(Object.fromEntries(came.replica.shared.view)).toEqual({ 'idea/x': 1, 'idea/y': 2, 'idea/z': 3 });
  });

  test('of another epoch with a snapshot leaves nothing to go on from until that came', () => {
    const { replica } = welcomed(greeting(atFive()), { ...welcome, epoch: 'restored', version: 3, snapshot: 3 });
    expect(cursor(replica)).toEqual({});
    expect(cursor(greeting(replica))).toEqual({});
    const came = snapshotCame(replica, { v: 3, s: { now: 1 } }, 'restored').replica;
    expect([...came.shared.view]).toEqual([['now', 1]]);
    expect(cursor(came)).toEqual({ epoch: 'restored', version: 3 });
  });

  test('takes the place of the snapshot that came, and of the view that follows it', () => {
    const { replica } = welcomed(greeting(atFive()), { ...welcome, version: 9, snapshot: 9, place: 'rk.1' });
    const there = snapshotCame(replica, { v: 9, s: { here: 2 }, p: 'rk.2' }, 'e').replica;
    expect(cursor(there)).toEqual({ epoch: 'e', version: 9, place: 'rk.2' });
    const back = patched(there, { f: 0, t: 12, s: { now: 1 } }).replica;
    expect([...back.shared.view]).toEqual([['now', 1]]);
    expect(cursor(back)).toEqual({ epoch: 'e', version: 12 });
  });
});

describe('a beat', () => {
  const hash = viewHash(atFive().shared.view);
  const own = viewHash(atFive().own.view);

  test('that agrees is right', () => {
    expect(beaten(atFive(), { v: 5, h: hash, ov: 5, oh: own })).toBe('right');
  });

  test('of an older change is right when the view is the same, as after coming from another place', () => {
    expect(beaten(atFive(), { v: 4, h: hash })).toBe('right');
    expect(beaten(atFive(), { v: 4, h: 0 })).toBe('wrong');
  });

  test('that is ahead means behind, in either part', () => {
    expect(beaten(atFive(), { v: 6, h: hash })).toBe('behind');
    expect(beaten(atFive(), { v: 5, h: hash, ov: 6, oh: own })).toBe('behind');
  });

  test('with another hash is wrong, and everything is asked for again', () => {
    expect(beaten(atFive(), { v: 5, h: hash + 1 })).toBe('wrong');
    expect(cursor(doubting(atFive()))).toEqual({});
  });

  test('while a welcome is on its way says nothing', () => {
    expect(beaten(greeting(atFive()), { v: 99, h: 0 })).toBe('right');
  });
});
