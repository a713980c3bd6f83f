import type { LatePart } from '../ui/latePart';
import { useLatePart } from '../ui/useLatePart';
import { useSession } from './useSession';

/** A part of the phone's page that comes later, once it is here. */
export function useLate<T>(late: LatePart<T>, needed: boolean): T | undefined {
  return useLatePart(late, needed, useSession().status.value.kind === 'live');
}
