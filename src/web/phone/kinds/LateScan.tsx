import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../state/words';
import { useSession } from '../useSession';
import type { ScanTask } from './scan/Scans';

/** The scan comes when it is needed. Undefined until it is here. */
const late = signal<typeof import('./scan/Scans').Scans | 'failed' | undefined>(undefined);

let asked = false;

async function fetchLate(): Promise<void> {
  if (!asked) {
    asked = true;
    late.value = await import('./scan/Scans').then(
      ({ scans }) => scans,
      () => 'failed',
    );
    asked = late.value !== 'failed';
  }
}

/** A scan, or its result. Its code comes later than the other kinds. */
export function LateScan(task: ScanTask) {
  const live = useSession().status.value.kind === 'live';
  useEffect(() => void (live && fetchLate()), [live]);
  const Scans = late.value;
  return Scans && Scans !== 'failed' ? (
    <Scans {...task} />
  ) : (
    <p class="hint">{t(Scans === 'failed' ? 'ui.offline' : 'ui.loading')}</p>
  );
}
