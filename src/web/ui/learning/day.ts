import { wordsLanguage } from '../../state/words';

/** A day as people read it; what is no day stays as it is. */
export function dayOf(day: string): string {
  const at = new Date(`${day}T12:00:00`);
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long' }).format(at);
}
