import { fnv1a } from './viewHash';

/** The keys in an order that is random per person (by seed) and stable for one activity, whoever comes or goes. */
export function order(keys: Iterable<string>, seed: number, activity: string): string[] {
  const places = [...keys].map((key) => ({ key, place: mixed(fnv1a(`${seed}/${activity}/${key}`)) }));
  return places.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

/** Spreads the bits: FNV alone leaves keys that differ in their last letter close together. (MurmurHash3's finish.) */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
