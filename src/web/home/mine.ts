import type { OwnCycle } from '../state/cycleMemory';
import type { MadeSheet } from '../state/makers';
import type { OwnSession } from '../state/memory';

/** A session of mine: one whose link this browser keeps, or one that the server knows as made by me. */
export type MySession = OwnSession & {
  /** Whether this browser keeps its link. */
  readonly here: boolean;
  /** Whether the server knows it as made by me. */
  readonly made: boolean;
  readonly ended: boolean;
};

export type MyCycle = OwnCycle & { readonly here: boolean };

/** Both lists as one, the newest first; the server knows the title as it is now. */
export function mySessions(kept: readonly OwnSession[], made: MadeSheet | undefined): readonly MySession[] {
  const known = new Map<string, MySession>(
    made?.sessions.map(({ code, title, madeAt, endedAt }) => [
      code,
      { code, title, createdAt: Date.parse(madeAt), ended: endedAt !== undefined, made: true, here: false },
    ]),
  );
  for (const session of kept) {
    known.set(session.code, { ...session, ended: false, made: false, ...known.get(session.code), here: true });
  }
  return [...known.values()].sort((a, b) => b.createdAt - a.createdAt);
}

/** Those that this browser keeps first, as they stood. */
export function myCycles(kept: readonly OwnCycle[], made: MadeSheet | undefined): readonly MyCycle[] {
  const elsewhere = made?.cycles.filter((cycle) => !kept.some((other) => other.id === cycle.id)) ?? [];
  return [
    ...kept.map((cycle) => ({ ...cycle, here: true })),
    ...elsewhere.map(({ id, name }) => ({ id, name, here: false })),
  ];
}
