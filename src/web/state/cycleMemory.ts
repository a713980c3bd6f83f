import { isRecord } from '../wire/messages';
import { store, stored, storedJson } from '../wire/storage';

/** A learning cycle whose owner's link this browser keeps. */
export type OwnCycle = { id: string; name: string };

/** The secret by which this browser opens a cycle. */
export function cycleToken(id: string): string | undefined {
  return stored(`livehub:cycle:${id}`);
}

export function rememberCycleToken(id: string, token: string): void {
  store(`livehub:cycle:${id}`, token);
}

/** The cycles that this browser runs, newest first. */
export function ownCycles(): OwnCycle[] {
  const kept = storedJson('livehub:cycles');
  return Array.isArray(kept) ? kept.filter(isOwnCycle) : [];
}

export function rememberCycle(cycle: OwnCycle): void {
  const others = ownCycles().filter((other) => other.id !== cycle.id);
  store('livehub:cycles', JSON.stringify([{ id: cycle.id, name: cycle.name }, ...others].slice(0, 20)));
}

/** The cycle to which a session belongs, where this browser made it. */
export function cycleOfSession(code: string): string | undefined {
  return stored(`livehub:${code}:cycle`);
}

export function rememberCycleOfSession(code: string, id: string): void {
  store(`livehub:${code}:cycle`, id);
}

function isOwnCycle(value: unknown): value is OwnCycle {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string';
}
