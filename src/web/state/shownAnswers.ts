import type { View } from './applyPatch';
import type { FeedbackEntity } from './entities';
import { type Pending, wishes } from './pending';
import { answerOf, isBacked, noteOf, placeOf } from './selectors';

/** Something of one's own as it is shown, and whether the server has it. */
export type Shown<T> = { value: T; saved: boolean };

/** The answers chosen in a poll, the last wish counted. */
export function shownAnswer(own: View, pending: readonly Pending[], poll: string): Shown<readonly number[]> {
  const last = wishes(pending, 'answerPoll')
    .filter(({ command }) => command.poll === poll)
    .at(-1);
  return last
    ? { value: last.command.choices, saved: last.acked !== undefined }
    : { value: answerOf(own), saved: true };
}

/** The workshop chosen, the last wish counted; whether it has a place there only the server knows. */
export function shownWorkshop(own: View, pending: readonly Pending[], signUp: string): Shown<number | undefined> {
  const last = wishes(pending, 'chooseWorkshop')
    .filter(({ command }) => command.signUp === signUp)
    .at(-1);
  return last
    ? { value: last.command.workshop, saved: last.acked !== undefined }
    : { value: placeOf(own)?.workshop, saved: true };
}

/** Whether this person wants to know a question too, the last wish counted. */
export function shownBacked(own: View, pending: readonly Pending[], question: string): Shown<boolean> {
  const last = wishes(pending, 'backQuestion')
    .filter(({ command }) => command.question === question)
    .at(-1);
  return last
    ? { value: last.command.back, saved: last.acked !== undefined }
    : { value: isBacked(own, question), saved: true };
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

/** This person's own note on a prompt, the last wish counted. */
export function shownNote(own: View, pending: readonly Pending[], reflection: string, prompt: number): Shown<string> {
  const last = noteWishes(pending, reflection, prompt).at(-1);
  return last
    ? { value: last.command.text ?? '', saved: last.acked !== undefined }
    : { value: noteOf(own, prompt), saved: true };
}

/** Earlier versions of a note that the server has not answered: a newer one makes them needless. */
export function staleNotes(pending: readonly Pending[], reflection: string, prompt: number): string[] {
  return noteWishes(pending, reflection, prompt)
    .filter((wish) => wish.acked === undefined)
    .map(({ id }) => id);
}

function noteWishes(pending: readonly Pending[], reflection: string, prompt: number) {
  return wishes(pending, 'keepNote').filter(
    ({ command }) => command.reflection === reflection && command.prompt === prompt,
  );
}
