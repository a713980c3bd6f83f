/** What a key asks for. */
export type Wish =
  | 'primary'
  | 'back'
  | 'timer'
  | 'minute'
  | 'pause'
  | 'undo'
  | 'ask'
  | 'black'
  | 'join'
  | 'uncover'
  | 'help';

/** What a key asks for, on this screen or handed on by the big screen. */
export function wishOf(key: string, letters: boolean): Wish | undefined {
  switch (key) {
    case 'ArrowRight':
    case ' ':
      return 'primary';
    case 'ArrowLeft':
      return 'back';
    case 't':
    case 'T':
      return letters ? 'timer' : undefined;
    case '+':
      return letters ? 'minute' : undefined;
    case 'p':
    case 'P':
      return letters ? 'pause' : undefined;
    case 'z':
    case 'Z':
      return letters ? 'undo' : undefined;
    case 'a':
    case 'A':
      return letters ? 'ask' : undefined;
    case 'b':
    case 'B':
    case '.': // What some clickers send for black.
      return letters ? 'black' : undefined;
    case 'j':
    case 'J':
      return letters ? 'join' : undefined;
    case 'Escape':
      return 'uncover';
    case '?':
      return letters ? 'help' : undefined;
    default:
      return undefined;
  }
}

/** A presenter's clicker turns pages. Only the big screen hands it on: here, those keys scroll. */
export function fromClicker(key: string): string {
  return key === 'PageDown' ? 'ArrowRight' : key === 'PageUp' ? 'ArrowLeft' : key;
}

const fields = 'input, textarea, select, [contenteditable]';
const pressable = 'button, a, summary, label';

/** Whether a key belongs to what has the focus (a field; a button's space bar) or to a question over the page. */
export function isTaken(event: KeyboardEvent): boolean {
  const focused = event.target instanceof Element ? event.target : undefined;
  return (
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.repeat ||
    event.defaultPrevented ||
    document.querySelector('dialog[open]') !== null ||
    focused?.closest(event.key === ' ' ? `${fields}, ${pressable}` : fields) != null
  );
}
