import type { View } from './applyPatch';
import { entity, under } from './basicSelectors';
import type { ReviewAnswerEntity, ReviewEntity, ReviewedEntity, ReviewSpreadEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

export type KeyedReview = ReviewEntity & { key: string };

/** The projects to be reviewed, in their order. */
export function reviewsOf(shared: View): KeyedReview[] {
  return under(shared, 'review/')
    .map(([key, review]) => ({ ...(review as ReviewEntity), key }))
    .sort((a, b) => a.at - b.at);
}

/** The project that is presented. */
export function reviewedOf(shared: View): ReviewedEntity | undefined {
  return entity<ReviewedEntity>(shared, 'reviewed', 'project');
}

/** What the room answered to it, once that is shown. */
export function reviewSpreadOf(shared: View): ReviewSpreadEntity | undefined {
  return entity<ReviewSpreadEntity>(shared, 'reviewSpread', 'helped');
}

/** What this person answered, the last wish counted. */
export function shownReview(own: View, pending: readonly Pending[], project: string): Shown<ReviewAnswerEntity> {
  const last = wishes(pending, 'answerReview')
    .filter(({ command }) => command.project === project)
    .at(-1);
  const stored = own.get('reviewAnswer') as ReviewAnswerEntity | undefined;
  return last ? { value: last.command, saved: last.acked !== undefined } : { value: stored ?? {}, saved: true };
}

/** The mean of grades by how many gave each, in tenths; undefined when nobody did. */
export function meanOf(people: readonly number[]): number | undefined {
  const count = people.reduce((sum, one) => sum + one, 0);
  const sum = people.reduce((all, one, at) => all + one * (at + 1), 0);
  return count === 0 ? undefined : Math.round((10 * sum) / count) / 10;
}
