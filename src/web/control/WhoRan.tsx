import type { RunBy } from '../state/entities';
import type { KeyedStep } from '../state/selectors';
import { t } from '../state/words';
import type { Desk } from './desk';

const ways: readonly RunBy[] = ['external', 'mixed', 'own'];

/** Who ran a step; without one, all steps. */
export function WhoRan({ desk, step }: { desk: Desk; step?: KeyedStep }) {
  const said = step ? [step.runBy] : [...new Set(desk.steps.value.map(({ runBy }) => runBy))];
  const value = said.length === 1 ? (said[0] ?? '') : 'each';
  const say = (by: string) =>
    desk.act({
      kind: 'sayWhoRan',
      ...(step ? { step: step.key } : {}),
      ...(by === '' ? {} : { by: by as RunBy }),
    });
  return (
    <label class="who-ran">
      <span>{t(step ? 'control.whoRan' : 'control.whoRanAll')}</span>
      <select
        class="input"
        aria-label={step ? t('control.toolOf', { tool: t('control.whoRan'), question: step.plan.question }) : undefined}
        value={value}
        onChange={(event) => say(event.currentTarget.value)}
      >
        {value === 'each' && (
          <option value="each" disabled>
            {t('control.runBy.each')}
          </option>
        )}
        <option value="">{t('control.runBy.unknown')}</option>
        {ways.map((by) => (
          <option key={by} value={by}>
            {t(`control.runBy.${by}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
