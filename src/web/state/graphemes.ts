const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : undefined;

/** How many characters a reader sees: one emoji is one. The server counts the same way. */
export function graphemes(text: string): number {
  if (!segmenter) {
    return [...text.normalize('NFC')].length;
  }

  let count = 0;
  for (const _ of segmenter.segment(text.normalize('NFC'))) {
    count++;
  }

  return count;
}
