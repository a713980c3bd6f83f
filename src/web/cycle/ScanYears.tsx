import '../ui/scan/chart.css';
import type { ScanEdition } from '../state/entities';
import { t } from '../state/words';
import { Years } from '../ui/scan/Years';

/** What the scans showed, Learnathon by Learnathon: compared with the cycle's own years alone. */
export function ScanYears({ scans }: { scans: readonly ScanEdition[] }) {
  return scans.length === 0 ? null : (
    <section>
      <h2>{t('cycle.growth.scan')}</h2>
      <p class="soft">{t('scan.notValidated')}</p>
      <Years editions={scans} />
    </section>
  );
}
