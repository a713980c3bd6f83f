import type { View } from './applyPatch';
import type { CardEntity, HandEntity, KeyedIdea, ScoreEntity } from './entities';
import { type Pending, wishes } from './pending';
import { entity, ideaOf, under } from './selectors';
import type { Shown } from './shownAnswers';

/** A card that was dealt to this person. */
export type Card = CardEntity & { key: string };

/** One line of a result by scores: equals share a place. */
export type Scored = KeyedIdea & { place: number; score: number; people: number; shown: number };

/** The last hand, in its order; after the reveal all that this person rated. */
export function cardsOf(own: View): Card[] {
  return under(own, 'card/')
    .flatMap(([key]) => {
      const card = entity<CardEntity>(own, `card/${key}`, 't');
      return card ? [{ ...card, key }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** How far this person is; undefined before the first hand. */
export function handOf(own: View): HandEntity | undefined {
  return entity<HandEntity>(own, 'hand', 'taken');
}

/** The ideas from the highest to the lowest score, equals in the order of their keys. */
export function scoresOf(shared: View): Scored[] {
  return under(shared, 'score/')
    .flatMap(([key]) => {
      const score = entity<ScoreEntity>(shared, `score/${key}`, 's');
      const idea = ideaOf(shared, key);
      return score && idea ? [{ ...idea, place: score.p, score: score.s, people: score.n, shown: score.o }] : [];
    })
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
}

/** What this person gave a card, the last wish counted: 1 to 5, 0 when it could not judge it. */
export function shownRating(pending: readonly Pending[], rating: string, card: Card): Shown<number | undefined> {
  const last = wishes(pending, 'rateIdea')
    .filter(({ command }) => command.rating === rating && command.idea === card.key)
    .at(-1);
  return last ? { value: last.command.score, saved: last.acked !== undefined } : { value: card.s, saved: true };
}

/** Whether cards are on their way. */
export function isTaking(pending: readonly Pending[], rating: string): boolean {
  return wishes(pending, 'takeCards').some(({ command }) => command.rating === rating);
}

/** The first card after this place that has no answer, else the first at all; none when all have one. */
export function nextCard(answers: readonly (number | undefined)[], after: number): number | undefined {
  const open = answers.flatMap((answer, at) => (answer === undefined ? [at] : []));
  return open.find((at) => at > after) ?? open[0];
}

/** What a step that takes so many of the best gets: everything equal to the last of them comes along. */
export function bestOf(lines: readonly Scored[], top: number | undefined): readonly Scored[] {
  const edge = top === undefined ? undefined : lines[top - 1];
  return edge ? lines.filter((line) => line.place <= edge.place) : lines;
}
