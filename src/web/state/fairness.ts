import type { RecapEntity } from './entities';
import { wordsLanguage } from './words';

/** A score, given in hundredths, with two digits after the point: with fewer, ideas on different places would look equal. */
export function scoreText(hundredths: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(wordsLanguage(), digits).format(hundredths / 100);
}

/** Which part of the way from the lowest to the highest score it is. */
export function scorePart(hundredths: number): number {
  return Math.max(0, Math.min(1, (hundredths - 100) / 400));
}

/** Whether the best of a step were chosen by scores. */
export function isRated(vote: RecapEntity['votes'][number]): boolean {
  return vote.best.some((idea) => idea.score !== undefined);
}
