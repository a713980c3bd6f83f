import type { View } from './applyPatch';
import { countOf, entity, under } from './basicSelectors';
import type { FeedbackEntity, PitchEntity } from './entities';

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
