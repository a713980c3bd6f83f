import type { Patch } from '../wire/contract';

/** What an audience sees: names to values. A map, since names come from the wire. */
export type View = ReadonlyMap<string, unknown>;

export const emptyView: View = new Map();

/** The view with a patch's values set and names removed; a patch from nothing (`f` = 0) starts empty. */
export function applyPatch(view: View, patch: Patch): View {
  const next = new Map(patch.f === 0 ? [] : view);
  for (const name of patch.d ?? []) {
    next.delete(name);
  }

  for (const [name, value] of Object.entries(patch.s ?? {})) {
    next.set(name, value);
  }

  return next;
}
