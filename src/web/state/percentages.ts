/** What part of those who answered chose each answer, in whole percent. Where each person has one answer, what rounding
 * leaves over goes to those that lost most by it, so that they add up to a hundred; but equals are never shown as
 * different: then a percent or two is missing. */
export function percentagesOf(counts: readonly number[], answered: number, several: boolean): number[] {
  const total = several ? answered : counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    return counts.map(() => 0);
  }
  if (several) {
    return counts.map((count) => Math.min(100, Math.round((100 * count) / total)));
  }

  const floors = counts.map((count) => Math.floor((100 * count) / total));
  let over = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const rounded = new Set<number>();
  for (const count of [...new Set(counts)].sort((a, b) => ((100 * b) % total) - ((100 * a) % total))) {
    over -= counts.filter((other) => other === count).length;
    if (over < 0) {
      break;
    }
    rounded.add(count);
  }
  return floors.map((floor, at) => floor + (rounded.has(counts[at] ?? 0) ? 1 : 0));
}
