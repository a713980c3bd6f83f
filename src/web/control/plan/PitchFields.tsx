import { t } from '../../state/words';
import { NumberField } from '../Field';
import type { Fields } from './PlanForm';

/** How long a pitch takes, and how long people may write to it. */
export function PitchFields({ draft, change }: Fields) {
  return (
    <>
      <NumberField
        id="plan-pitch"
        label={t('control.pitchSeconds')}
        hint={t('control.pitchUsual')}
        value={draft.seconds}
        least={60}
        most={600}
        onChange={(seconds) => change({ seconds })}
      />
      <NumberField
        id="plan-feedback"
        label={t('control.feedbackSeconds')}
        hint={t('control.feedbackUsual')}
        value={draft.feedbackSeconds}
        least={20}
        most={180}
        onChange={(feedbackSeconds) => change({ feedbackSeconds })}
      />
    </>
  );
}
