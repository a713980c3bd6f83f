/** What becomes of a picture before it is sent: how long its longest side is at most, and how it is written. */
export type Way = { readonly side: number; readonly type: 'image/png' | 'image/jpeg'; readonly quality?: number };

const side = 1_600;

/** Photos, which a PNG would only make larger. */
const photos: readonly string[] = ['image/jpeg', 'image/heic', 'image/heif', 'image/avif'];

const jpegs: readonly Way[] = [
  ...[0.85, 0.75, 0.65, 0.55].map((quality) => ({ side, type: 'image/jpeg' as const, quality })),
  ...[1_200, 1_000, 800, 640, 480].map((less) => ({ side: less, type: 'image/jpeg' as const, quality: 0.6 })),
];

/** The ways to write a picture, the best first. Drawings stay sharp as a PNG, where that is small enough. */
export function waysFor(type: string): readonly Way[] {
  return photos.includes(type) ? jpegs : [{ side, type: 'image/png' }, ...jpegs];
}

/** Width and height of a picture whose longest side may be so long; it never grows. */
export function fitted(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The picture written in the best way that takes so many bytes at most; none when no way does. */
export async function firstThatFits<T extends { readonly size: number }>(
  largest: number,
  ways: readonly Way[],
  write: (way: Way) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const way of ways) {
    const written = await write(way);
    if (written && written.size <= largest) {
      return written;
    }
  }
  return undefined;
}
