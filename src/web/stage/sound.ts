import { signal } from '@preact/signals';

/** Browsers let no page sound before somebody touched it. */
export const isMuted = signal(false);

let context: AudioContext | undefined;

/** Gets ready to sound, as soon as the browser lets it; returns how to stop. */
export function beginSound(): () => void {
  const opened = new AudioContext();
  context = opened;
  const look = () => {
    isMuted.value = opened.state !== 'running';
  };
  const touched = () => void opened.resume();
  const waiting = setTimeout(look, settles);
  opened.addEventListener('statechange', look);
  document.addEventListener('pointerdown', touched);
  document.addEventListener('keydown', touched);
  return () => {
    clearTimeout(waiting);
    opened.removeEventListener('statechange', look);
    document.removeEventListener('pointerdown', touched);
    document.removeEventListener('keydown', touched);
    isMuted.value = false;
    context = undefined;
    void opened.close();
  };
}

/** So long a browser that allows it takes to begin. */
const settles = 500;

/** One of the last ten seconds: soft and short. */
export function tick(): void {
  tone(880, 0.06, 0.08);
}

/** The end of a time: a bowl that is struck, with its overtones. */
export function gong(): void {
  tone(294, 3, 0.3);
  tone(592, 2, 0.12);
  tone(894, 1.2, 0.06);
}

/** Nothing is kept for later: a gong that comes late would mislead. */
function tone(hertz: number, seconds: number, loudness: number): void {
  if (context?.state !== 'running') {
    return;
  }
  const now = context.currentTime;
  const sound = new OscillatorNode(context, { frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(loudness, now + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  sound.connect(volume).connect(context.destination);
  sound.start();
  sound.stop(now + seconds);
}
