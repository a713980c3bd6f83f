const name = 'livehub:letters';

/** Whether single letters are keys on this browser's facilitator screens; they are unless switched off. */
export function lettersAreKeys(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function rememberLetters(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // Where a browser keeps nothing, the choice lasts as long as the page.
  }
}
