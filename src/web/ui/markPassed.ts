/** Seconds that people hear of: five minutes, one, half of one, and the end. */
const marks = [0, 30, 60, 300];

/** Which of them the time left has passed; of several (a phone that slept) the last. */
export function markPassed(before: number, left: number): number | undefined {
  return marks.find((mark) => before > mark && left <= mark);
}
