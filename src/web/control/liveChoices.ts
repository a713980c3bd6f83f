import type { LiveResults } from '../state/entities';
import { t } from '../state/words';
import type { Choice } from './Choices';

/** Who may see the tally before the reveal. */
export function liveChoices(): readonly Choice<LiveResults>[] {
  return [
    { value: 'nobody', label: t('control.nobody') },
    { value: 'stage', label: t('control.bigScreen') },
    { value: 'everyone', label: t('control.everyone') },
  ];
}
