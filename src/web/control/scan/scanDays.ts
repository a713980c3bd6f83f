/** An instant as a date field holds its day, on this computer's clock. */
export function dayField(instant: number): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** The last second of the day in such a field; undefined while it is empty or half filled in. */
export function endOfDay(field: string): number | undefined {
  const end = new Date(`${field}T23:59:59`).getTime();
  return Number.isFinite(end) ? end : undefined;
}
