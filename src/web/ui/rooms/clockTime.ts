import { wordsLanguage } from '../../state/words';

const minute = 60_000;

/** An instant of the server's clock, to the nearest minute, on the clock that this device shows itself. */
export function clockTime(instant: number, now: () => number): string {
  const here = Date.now() + instant - now();
  return new Intl.DateTimeFormat(wordsLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Math.round(here / minute) * minute,
  );
}
