/** An order that is being looked at: who is in it keeps the place, who is gone is left out, who is new comes last. */
export function calmOrder(held: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(wanted);
  const kept = held.filter((key) => there.has(key));
  const known = new Set(kept);
  return [...kept, ...wanted.filter((key) => !known.has(key))];
}
