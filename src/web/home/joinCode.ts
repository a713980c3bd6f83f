export const codeLength = 6;

/** The join code in what was typed or pasted: capitals, no spaces or dashes; from a whole address, its last part. */
export function joinCodeIn(text: string): string {
  const typed = /\/join\/([^/?#]+)/i.exec(text)?.[1] ?? text;
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, codeLength);
}
