import type { ReviewedEntity } from '../../state/entities';
import { t } from '../../state/words';
import { dayOf } from './day';

/** A running project: its goals, and what came of it until now. */
export function ReviewCard({ project }: { project: ReviewedEntity }) {
  const { title, team, stage, results, lessons } = project;
  return (
    <section class="review-card" aria-labelledby="reviewed">
      <h2 id="reviewed">{title}</h2>
      <p class="about">
        {[t(`stages.${stage}`), ...(team ? [t('learning.team', { names: team.join(', ') })] : [])].join(' · ')}
      </p>
      <div class="goals">
        <Goal heading={t('learning.perform')} lines={performs(project)} />
        <Goal heading={t('learning.learn')} lines={learns(project)} />
      </div>
      <Goal
        heading={t('learning.results')}
        lines={results.length === 0 && lessons.length === 0 ? [t('learning.noResults')] : results}
      />
      <Goal heading={t('learning.lessons')} lines={lessons} />
    </section>
  );
}

function Goal({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <div class="goal">
      <h3>{heading}</h3>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function performs({ goalFrom, goalTo, goalBy, goalMeasure }: ReviewedEntity): string[] {
  const goal = [
    ...(goalFrom && goalTo ? [t('learning.fromTo', { from: goalFrom, to: goalTo })] : [goalFrom, goalTo]),
    ...(goalBy ? [t('learning.by', { day: dayOf(goalBy) })] : []),
  ].filter((part) => part !== undefined);
  return [
    ...(goal.length > 0 ? [goal.join(', ')] : []),
    ...(goalMeasure ? [t('learning.measured', { measure: goalMeasure })] : []),
  ];
}

function learns({ learnWhat, learnNotice }: ReviewedEntity): string[] {
  return [...(learnWhat ? [learnWhat] : []), ...(learnNotice ? [t('learning.notice', { notice: learnNotice })] : [])];
}
