import { graphemes } from './graphemes';

/** Most characters of an idea. */
const longest = 280;

/** Lines that travel as one message. */
const together = 10;

/** The lines that somebody read from a photo, in the portions in which they are sent. */
export function linesIn(text: string): {
  readonly portions: readonly string[][];
  readonly count: number;
  readonly tooLong: boolean;
} {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    portions: Array.from({ length: Math.ceil(lines.length / together) }, (_, at) =>
      lines.slice(at * together, (at + 1) * together),
    ),
    count: lines.length,
    tooLong: lines.some((line) => graphemes(line) > longest),
  };
}
