import type { Report } from '../state/entities';
import { t } from '../state/words';
import { Grades } from '../ui/learning/ReviewSpread';
import { Heading } from './Heading';

type Reviews = NonNullable<Report['reviews']>[number];

/** Running projects: what the room said, the verdict, and the lesson. */
export function ReportReviews({ reviews }: { reviews: Reviews }) {
  return (
    <section>
      <Heading kind="review" question={reviews.question} />
      {reviews.projects.map((project, at) => (
        <Project key={at} project={project} />
      ))}
    </section>
  );
}

function Project({ project }: { project: Reviews['projects'][number] }) {
  const { title, team, verdict, lesson, people, helped, learned } = project;
  const about = [
    ...(team ? [t('learning.team', { names: team.join(', ') })] : []),
    ...(verdict ? [`${t('learning.verdict')}: ${t(`learning.verdicts.${verdict}`)}`] : []),
  ];
  return (
    <article class="pitch">
      <h3>{title}</h3>
      <p class="soft">{about.join(' · ')}</p>
      {lesson && (
        <p>
          {t('learning.lesson')}: {lesson}
        </p>
      )}
      {people > 0 ? (
        <>
          <Grades question={t('learning.didHelp')} people={helped} />
          <Grades question={t('learning.didLearn')} people={learned} />
          <p class="soft">{t('learning.people', { count: people })}</p>
        </>
      ) : (
        <p class="soft">{t('report.notShown')}</p>
      )}
    </article>
  );
}
