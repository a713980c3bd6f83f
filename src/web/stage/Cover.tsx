import type { ComponentChildren } from 'preact';
import type { StageCover } from '../state/entities';
import { t } from '../state/words';

/** What the facilitator put over the big screen: black, or how to join as in the lobby. */
export function Cover({ cover, children }: { cover: StageCover; children: ComponentChildren }) {
  return cover === 'black' ? (
    <div class="cover black" />
  ) : (
    <section class="cover" aria-label={t('stage.joinHere')}>
      {children}
    </section>
  );
}
