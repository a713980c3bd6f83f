/** What part of those who answered chose each answer, in whole percent. Where each person has one answer they add up to
 * a hundred: what rounding leaves over goes to those that lost most by it. */
export function percentagesOf(counts: readonly number[], answered: number, several: boolean): number[] {
  const total = several ? answered : counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    return counts.map(() => 0);
  }
  if (several) {
    return counts.map((count) => Math.min(100, Math.round((100 * count) / total)));
  }

  const floors = counts.map((count) => Math.floor((100 * count) / total));
  const over = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const gets = new Set(
    counts
      .map((count, at) => ({ at, lost: (100 * count) % total }))
      .sort((a, b) => b.lost - a.lost || a.at - b.at)
      .slice(0, over)
      .map(({ at }) => at),
  );
  return floors.map((floor, at) => floor + (gets.has(at) ? 1 : 0));
}
