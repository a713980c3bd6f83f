import type { TapCounts } from '../state/entities';
import { t } from '../state/words';
import { TapLines } from '../ui/learning/TapLines';

/** How people felt at the close, as far as at least five of them answered. */
export function ReportTaps({ taps }: { taps: TapCounts | undefined }) {
  return taps === undefined ? null : (
    <section>
      <h2>{t('learn.taps.title')}</h2>
      <p class="soft">{t('learn.taps.people', { count: taps.people })}</p>
      <TapLines counts={taps} />
      <p class="soft">{t('learn.taps.voluntary')}</p>
    </section>
  );
}
