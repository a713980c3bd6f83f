import type { GoalsEntity } from '../state/entities';
import { t } from '../state/words';
import { dayText } from '../ui/dayText';

/** What a project that is pitched is to bring, and what it is to teach. */
export function Goals({ goals }: { goals: GoalsEntity }) {
  const { from, to, measure, learn, notice } = goals;
  const perform = t('canvas.goal', { from, to, by: dayText(goals.by), measure });
  const teach = [learn, t('canvas.notice', { notice })].join(' ');
  const size = perform.length + teach.length > 320 ? 'goals much' : 'goals';
  return (
    <dl class={size}>
      <div>
        <dt>{t('canvas.perform')}</dt>
        <dd>{perform}</dd>
      </div>
      <div>
        <dt>{t('canvas.learn')}</dt>
        <dd>{teach}</dd>
      </div>
    </dl>
  );
}
