import './closing.css';
import type { ScanResult } from '../../state/entities';
import { largestGap, tenths } from '../../state/scans';
import { t } from '../../state/words';
import { Voluntary } from './Voluntary';

/** What it comes to: who feels empowered, where the largest gap is, and how many answered. */
export function Closing({ result }: { result: ScanResult }) {
  const { empowered, there, away, joined } = result;
  const gap = largestGap(result.dimensions);
  return (
    <div class="closing">
      {empowered ? (
        <div class="big-figure">
          <p>
            <strong>{t('scan.empowered', { tenths: Math.round((10 * empowered.count) / empowered.of) })}</strong>
          </p>
          <p class="aside">{t('scan.empoweredExactly', { count: empowered.count, of: empowered.of })}</p>
          <p class="aside">{t('scan.empoweredHow')}</p>
        </div>
      ) : null}
      {gap && (
        <div class="big-figure">
          <p>
            <strong>{t('scan.largest', { theme: gap.theme })}</strong>
          </p>
          <p>{t('scan.largestIs', { now: tenths(gap.now), wanted: tenths(gap.wanted) })}</p>
        </div>
      )}
      <p>
        {t('scan.response', { there, joined, percent: joined === 0 ? 0 : Math.round((100 * there) / joined) })}
        {away > 0 && ` ${t('scan.responseAway', { count: away })}`}
      </p>
      <p class="aside">{t('scan.notValidated')}</p>
      <Voluntary />
    </div>
  );
}
