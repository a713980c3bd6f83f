import type { AgendaPart } from '../state/entities';
import { t } from '../state/words';

const parts: readonly AgendaPart[] = ['perform', 'learn'];

/** The two halves of the day, and which of them it is: said by a full dot and a filled half, not by colour alone. */
export function Parts({ part }: { part: AgendaPart }) {
  return (
    <ol class="parts" aria-label={t('stage.partOfDay')}>
      {parts.map((half) => (
        <li key={half} class={half === part ? 'now' : ''} aria-current={half === part ? 'step' : undefined}>
          <i class={half === part ? 'dot full' : 'dot'} aria-hidden="true" /> {t(`stage.${half}`)}
        </li>
      ))}
    </ol>
  );
}
