import type { IdeaEntity, SimilarGroup, SimilarIdeas } from '../wire/contract';
import { isIdea, isRecord } from '../wire/messages';
import type { KeyedIdea } from './entities';

/** What the server found when it was asked, looked at before it is believed. */

export function ideasIn(found: unknown): ReadonlyMap<string, IdeaEntity> {
  const ideas = isRecord(found) ? Object.entries(found) : [];
  return new Map(ideas.flatMap(([key, idea]) => (isIdea(idea) ? [[key, idea]] : [])));
}

export function alikeIn(found: unknown): KeyedIdea[] {
  return listIn(found).flatMap((one) =>
    isRecord(one) && typeof one.key === 'string' && isIdea(one.idea) ? [{ ...one.idea, key: one.key }] : [],
  );
}

export function similarIn(found: unknown): SimilarIdeas {
  if (!isRecord(found)) {
    return { groups: [], outliers: [] };
  }

  const groups = listIn(found.groups).flatMap((group): SimilarGroup[] =>
    isRecord(group) && typeof group.typical === 'string'
      ? [{ ideas: keysIn(group.ideas), typical: group.typical }]
      : [],
  );
  return { groups, outliers: keysIn(found.outliers) };
}

function keysIn(list: unknown): string[] {
  return listIn(list).filter((key) => typeof key === 'string');
}

function listIn(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}
