import type { SceneOf } from '../../../state/entities';
import { scanResultOf } from '../../../state/scans';
import { t } from '../../../state/words';
import { Notice } from '../../../ui/Notice';
import { WholeResult } from '../../../ui/scan/WholeResult';
import { useSession } from '../../useSession';

/** What came out, once it is shown: everything that the big screen turns through, one under the other. */
export function ScanShown({ scene }: { scene: SceneOf<'scan' | 'scanResult'> }) {
  const result = scanResultOf(useSession().shared.value);
  if (result) {
    return <WholeResult entity={result} wide={false} />;
  }
  return <Notice>{t(scene.kind === 'scanResult' && !scene.scan ? 'scan.noScan' : 'scan.resultSoon')}</Notice>;
}
