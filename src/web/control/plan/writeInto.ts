/** Changes what stands in a text field only where it differs, so that the cursor of whoever writes there stays. */
export function writeInto(field: HTMLTextAreaElement, text: string): void {
  const old = field.value;
  const shorter = Math.min(old.length, text.length);
  let before = 0;
  while (before < shorter && old[before] === text[before]) {
    before++;
  }
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === text.at(-1 - after)) {
    after++;
  }
  if (old !== text) {
    field.setRangeText(text.slice(before, text.length - after), before, old.length - after, 'preserve');
  }
}
