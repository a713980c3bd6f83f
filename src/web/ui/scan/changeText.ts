import type { ScanChange } from '../../state/entities';
import { tenths } from '../../state/scans';
import { t } from '../../state/words';

/** What changed since the last time, or that nothing clearly did. */
export function changeText({ difference, clear }: ScanChange): string {
  return clear
    ? t(difference > 0 ? 'scan.up' : 'scan.down', { difference: tenths(Math.abs(difference)) })
    : t('scan.noChange');
}
