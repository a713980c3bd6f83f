import type { View } from './applyPatch';
import { countOf, entity, under } from './basicSelectors';
import type { FeedbackEntity, PitchEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

/** A pitch with how many people said something to it, and how many join. */
export type KeyedPitch = PitchEntity & { key: string; feedbacks: number; joins: number };

/** The queue, in its order. */
export function pitchesOf(shared: View): KeyedPitch[] {
  return under(shared, 'pitch/')
    .flatMap(([key]) => pitchOf(shared, key) ?? [])
    .sort((a, b) => a.at - b.at);
}

export function pitchOf(shared: View, key: string | undefined): KeyedPitch | undefined {
  const pitch = entity<PitchEntity>(shared, `pitch/${key}`, 'title');
  return pitch && key !== undefined
    ? {
        ...pitch,
        key,
        feedbacks: countOf(shared, `feedbacks/${key}`) ?? 0,
        joins: countOf(shared, `joins/${key}`) ?? 0,
      }
    : undefined;
}

/** What was said to a pitch, as far as this audience may read it. */
export function saidOf(shared: View, pitch: string): FeedbackEntity[] {
  return under(shared, `said/${pitch}/`)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, said]) => said as FeedbackEntity);
}

/** What this person said to a pitch, the last wish counted. */
export function shownFeedback(own: View, pending: readonly Pending[], pitch: string): Shown<FeedbackEntity> {
  const last = wishes(pending, 'giveFeedback')
    .filter(({ command }) => command.pitch === pitch)
    .at(-1);
  const stored = own.get(`feedback/${pitch}`) as FeedbackEntity | undefined;
  return last ? { value: last.command, saved: last.acked !== undefined } : { value: stored ?? {}, saved: true };
}

/** Whether this person joins what was pitched, the last wish counted. */
export function shownJoining(own: View, pending: readonly Pending[], pitch: string): Shown<boolean> {
  const last = wishes(pending, 'joinPitch')
    .filter(({ command }) => command.pitch === pitch)
    .at(-1);
  return last
    ? { value: last.command.join, saved: last.acked !== undefined }
    : { value: own.get(`joining/${pitch}`) === true, saved: true };
}
