/** Whether every word that is searched for stands somewhere in the texts, whatever its case and accents. */
export function holdsAll(texts: readonly string[], wanted: string): boolean {
  const all = folded(texts.join('\n'));
  return folded(wanted)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
