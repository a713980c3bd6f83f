import type { ComponentChildren } from 'preact';
import type { View } from '../state/applyPatch';
import { tapsOf } from '../state/learning';
import { t } from '../state/words';
import { TapLines } from '../ui/learning/TapLines';

/** How people felt, in place of the rest while the facilitator shows it; before, that phones ask for it. */
export function Felt({ shared, children }: { shared: View; children: ComponentChildren }) {
  const taps = tapsOf(shared);
  return taps?.counts ? (
    <section class="felt" aria-label={t('learn.taps.title')}>
      <h2>{t('learn.taps.title')}</h2>
      <TapLines counts={taps.counts} />
      <p class="soft">{`${t('learn.taps.people', { count: taps.counts.people })} ${t('learn.taps.voluntary')}`}</p>
    </section>
  ) : (
    <div class={taps?.open ? 'asks-felt' : 'told-all'}>
      {children}
      {taps?.open && <p class="soft">{t('stage.tapsAsk')}</p>}
    </div>
  );
}
