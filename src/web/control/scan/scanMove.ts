import type { SceneOf } from '../../state/entities';
import type { KeyedStep } from '../../state/selectors';
import type { Primary } from '../primary';

/** What is to be done with a scan before people go on; undefined when they can. */
export function scanMove(now: SceneOf<'scan' | 'scanResult'>, steps: readonly KeyedStep[]): Primary | undefined {
  const scan = now.kind === 'scan' ? now.activity : now.scan;
  if (scan === undefined || now.phase === undefined) {
    return undefined;
  }
  const later = now.kind === 'scan' && isTalkedAboutLater(scan, steps);
  switch (now.phase) {
    case 'waiting':
      return now.kind === 'scan' ? { kind: 'openScan', command: { kind: 'openScan', scan } } : undefined;
    case 'open':
      return now.kind === 'scan' ? undefined : { kind: 'closeScan', scan };
    case 'closed':
      return later ? undefined : { kind: 'nothing' };
    case 'settled':
      return later ? undefined : { kind: 'showResult', command: { kind: 'showScan', scan } };
    case 'shown': {
      const next = (now.at ?? 0) + 1;
      return now.pages !== undefined && next < now.pages
        ? { kind: 'nextPage', command: { kind: 'turnPage', talk: now.activity, page: next } }
        : undefined;
    }
  }
}

/** Whether a later step shows what this scan brings. */
function isTalkedAboutLater(scan: string, steps: readonly KeyedStep[]): boolean {
  const at = steps.findIndex((step) => step.key === scan);
  return steps.slice(at + 1).some((step) => step.plan.kind === 'scanResult' && !step.skipped);
}
