import type { ScanPhase } from '../../state/entities';

/** How far a scan is, in words. */
export function phaseWord(phase: ScanPhase) {
  switch (phase) {
    case 'waiting':
      return 'control.scan.waiting';
    case 'open':
      return 'control.scan.isOpen';
    case 'closed':
      return 'control.scan.counting';
    case 'settled':
      return 'control.scan.settled';
    case 'shown':
      return 'control.scan.shown';
  }
}
