import { wordsLanguage } from '../state/words';

/** An instant as a clock on the wall says it. */
export function timeOfDay(instant: number): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}

/** An instant as a date-and-time field holds it, on this computer's clock. */
export function fieldOf(instant: number): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant in such a field; undefined while it is empty or half filled in. */
export function instantIn(field: string): number | undefined {
  const instant = new Date(field).getTime();
  return Number.isFinite(instant) ? instant : undefined;
}
