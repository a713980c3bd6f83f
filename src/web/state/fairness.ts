import type { ExposureEntity, RecapEntity } from './entities';
import { t, wordsLanguage } from './words';

/** How a result by scores came about: how often ideas were shown, how many people rated, and what equals are. */
export function fairnessOf({ people, least, most }: ExposureEntity): string {
  const shown = least === most ? t('ui.rating.shown', { count: most }) : t('ui.rating.shownBetween', { least, most });
  return `${shown} ${t('ui.rating.people', { count: people })}. ${t('ui.rating.equals')}`;
}

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
