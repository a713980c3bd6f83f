import { wordsLanguage } from '../state/words';

/** A day (2027-05-12) as people write it; what is no day stays as it is. */
export function dayText(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString(wordsLanguage(), { dateStyle: 'long' });
}
