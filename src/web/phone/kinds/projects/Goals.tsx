import type { GoalsEntity } from '../../../state/entities';
import { t } from '../../../state/words';
import { dayText } from '../../../ui/dayText';

/** What a project is to bring, and what it is to teach. */
export function Goals({ goals }: { goals: GoalsEntity }) {
  const { from, to, measure, learn, notice } = goals;
  return (
    <dl class="goals">
      <dt>{t('canvas.perform')}</dt>
      <dd>{t('canvas.goal', { from, to, by: dayText(goals.by), measure })}</dd>
      <dt>{t('canvas.learn')}</dt>
      <dd>
        {learn}
        <br />
        {t('canvas.notice', { notice })}
      </dd>
    </dl>
  );
}
