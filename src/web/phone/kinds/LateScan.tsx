import { latePart } from '../../ui/latePart';
import { Coming } from '../Coming';
import { useLate } from '../useLate';
import type { ScanTask } from './scan/Scans';

const scan = latePart(() => import('./scan/Scans').then(({ scans }) => scans));

/** A scan, or its result. Its code comes later than the other kinds. */
export function LateScan(task: ScanTask) {
  const Scans = useLate(scan, true);
  return Scans ? <Scans {...task} /> : <Coming late={scan} />;
}
