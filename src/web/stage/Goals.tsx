import type { GoalsEntity } from '../state/entities';
import { t } from '../state/words';
import { dayText } from '../ui/dayText';

/** What a project that is pitched is to bring, and what it is to teach. */
export function Goals({ goals }: { goals: GoalsEntity }) {
  const { from, to, measure, learn, notice } = goals;
  const perform = t('canvas.goal', { from, to, by: dayText(goals.by), measure });
  const noticed = t('canvas.notice', { notice });
  const size = perform.length + learn.length + noticed.length > 320 ? 'goals much' : 'goals';
  return (
    <dl class={size}>
      <div>
        <dt>{t('canvas.perform')}</dt>
        <dd>{perform}</dd>
      </div>
      <div>
        <dt>{t('canvas.learn')}</dt>
        <dd>
          {learn}
          <br />
          {noticed}
        </dd>
      </div>
    </dl>
  );
}
