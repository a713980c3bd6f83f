import type { ReviewSpreadEntity } from '../../state/entities';
import { meanOf } from '../../state/reviews';
import { t } from '../../state/words';

/** How many people gave 1, 2, 3, 4, 5 to each question. */
export function ReviewSpread({ spread }: { spread: ReviewSpreadEntity }) {
  return (
    <section class="review-spread" aria-label={t('learning.answers')}>
      <Grades question={t('learning.didHelp')} people={spread.helped} />
      <Grades question={t('learning.didLearn')} people={spread.learned} />
      <p class="about">{t('learning.people', { count: spread.people })}</p>
    </section>
  );
}

export function Grades({ question, people }: { question: string; people: readonly number[] }) {
  const mean = meanOf(people);
  const most = Math.max(1, ...people);
  return (
    <div class="grades-shown">
      <h3>
        {question} {mean !== undefined && <span class="mean">{t('learning.mean', { mean })}</span>}
      </h3>
      <ol>
        {people.map((count, at) => (
          <li key={at} aria-label={t('learning.grade', { grade: at + 1, count })}>
            <span class="grade" aria-hidden="true">
              {at + 1}
            </span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
            <span class="got" aria-hidden="true">
              {count}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
