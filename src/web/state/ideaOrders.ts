import type { KeyedIdea } from './entities';

/** The newest wave first; within a wave by their random keys, so that the order betrays nobody. */
export function newestFirst(ideas: readonly KeyedIdea[]): KeyedIdea[] {
  return [...ideas].sort((a, b) => b.w - a.w || byKey(a, b));
}

/** By their random keys alone: no idea is favoured in a vote. */
export function neutral(ideas: readonly KeyedIdea[]): KeyedIdea[] {
  return [...ideas].sort(byKey);
}

function byKey(a: KeyedIdea, b: KeyedIdea): number {
  return a.key < b.key ? -1 : 1;
}
