import { linesIn } from './fields';

export type PitchLine = { title: string; by?: string };

/** Pitches, one a line: the title, then who pitches behind the last dash that stands free, a tab or a semicolon. */
export function pitchesIn(lines: string): PitchLine[] {
  return linesIn(lines).map((line) => {
    const [, title, by] = /^(.+)(?:\s+[-–—]\s+|\t|;)(.+)$/.exec(line) ?? [];
    return title?.trim() && by?.trim() ? { title: title.trim(), by: by.trim() } : { title: line };
  });
}
