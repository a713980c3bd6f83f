/** Seconds as 4:05, or 1:04:05 from an hour on. */
export function clockFace(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Seconds past the end as +0:12, or +1:04:05 from an hour on. */
export function overtimeFace(seconds: number): string {
  return `+${clockFace(seconds).replace(/^0/, '')}`;
}
