/** What stands on the lines of a text, empty ones left out. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Minutes in a field as seconds, also "1,5" and "1:30"; undefined when it is neither. */
export function secondsIn(text: string): number | undefined {
  const parts = /^\s*(\d+):([0-5]?\d)\s*$/.exec(text);
  const seconds = parts ? Number(parts[1]) * 60 + Number(parts[2]) : Math.round(Number(text.replace(',', '.')) * 60);
  return text.trim() !== '' && seconds >= 1 && seconds <= 8 * 60 * 60 ? seconds : undefined;
}
