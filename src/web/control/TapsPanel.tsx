import { tapsOf } from '../state/learning';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { TapLines } from '../ui/learning/TapLines';
import type { Desk } from './desk';

/** How people felt: how many answered, and the button that counts and shows it. */
export function TapsPanel({ desk }: { desk: Desk }) {
  const taps = tapsOf(desk.live.shared.value);
  if (!taps) {
    return null;
  }

  const shown = taps.counts !== undefined;
  return (
    <section class="panel">
      <h2>{t('learn.taps.title')}</h2>
      <p>{t('control.taps.answered', { count: taps.answered ?? 0 })}</p>
      {taps.counts && <TapLines counts={taps.counts} />}
      <div class="buttons">
        <Button describedBy="taps-hint" onClick={() => desk.act({ kind: 'showTaps', shown: !shown })}>
          {t(shown ? 'control.taps.takeAway' : taps.open ? 'control.taps.show' : 'control.taps.showAgain')}
        </Button>
      </div>
      <p id="taps-hint" class="hint">
        {taps.open ? t('control.taps.hint') : t('learn.taps.counted')}
      </p>
    </section>
  );
}
