import type { View } from './applyPatch';
import type { SectionEntity, TalkPage, TapAnswer, TapCounts, TapLine, TapsEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

/** What there is to read in the section that is on. */
export function pagesOf(shared: View): readonly TalkPage[] {
  return (shared.get('section') as SectionEntity | undefined)?.p ?? [];
}

/** Whether the sections can be read by a link. */
export function isReading(shared: View): boolean {
  return shared.get('reading') === true;
}

/** How many people picked a card of the check-in that is on. */
export function picksOf(shared: View, card: number): number {
  return (shared.get(`picks/${card}`) as number | undefined) ?? 0;
}

/** The card that this person picked, the last wish counted. */
export function shownPick(own: View, pending: readonly Pending[], checkIn: string): Shown<number | undefined> {
  const last = wishes(pending, 'pickCard')
    .filter(({ command }) => command.checkIn === checkIn)
    .at(-1);
  return last
    ? { value: last.command.card, saved: last.acked !== undefined }
    : { value: own.get('pick') as number | undefined, saved: true };
}

/** The three taps of the results that are on; none where they do not ask. */
export function tapsOf(shared: View): TapsEntity | undefined {
  return shared.get('taps') as TapsEntity | undefined;
}

/** What this person said in three taps, the last wish counted. */
export function shownTaps(own: View, pending: readonly Pending[]): Shown<TapAnswer> {
  const last = wishes(pending, 'answerTaps').at(-1);
  return last
    ? { value: last.command, saved: last.acked !== undefined }
    : { value: (own.get('tap') as TapAnswer | undefined) ?? {}, saved: true };
}

export const taps = ['cared', 'enabled', 'inspired'] as const;
export type Tap = (typeof taps)[number];

/** How many people gave each grade, from 1 to 5. */
export function gradesOf(line: TapLine): readonly number[] {
  return [line.one, line.two, line.three, line.four, line.five];
}

/** The mean of the grades that were given. */
export function meanOf(line: TapLine): number {
  const grades = gradesOf(line);
  const given = grades.reduce((sum, people) => sum + people, 0);
  return given === 0 ? 0 : grades.reduce((sum, people, at) => sum + people * (at + 1), 0) / given;
}

/** What was said of one of the three; none where fewer than five people gave a grade. */
export function lineOf(counts: TapCounts, tap: Tap): TapLine | undefined {
  return counts[tap];
}
