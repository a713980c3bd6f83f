import type { AgendaPart } from '../state/entities';
import { t } from '../state/words';
import { Dot } from '../ui/Dot';

const parts = ['perform', 'learn'] as const;

/** Which half of the day is on. */
export function Part({ now }: { now: AgendaPart }) {
  return (
    <div class="parts" role="img" aria-label={t('ui.partNow', { part: t(`ui.${now}`) })}>
      {parts.map((part) => (
        <span key={part} class={part === now ? 'now' : undefined}>
          <Dot filled={part === now} />
          {t(`ui.${part}`)}
        </span>
      ))}
    </div>
  );
}
