import { useEffect, useState } from 'preact/hooks';

const letters = ['t', 'p', 'z', 'b', 'j'];
const handedOn = new Set([
  ...['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'Escape', '+', '.'],
  ...letters,
  ...letters.map((letter) => letter.toUpperCase()),
]);
const answerWithin = 1_000;
const sayFor = 6_000;

/** Hands keys and clickers pressed on the big screen on to the facilitator screen of the same browser; true when that
 * does not answer. */
export function useClicker(code: string, on: boolean): boolean {
  const [alone, setAlone] = useState(false);

  useEffect(() => {
    if (!on) {
      return;
    }

    const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`livehub:${code}`) : undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const answered = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'alive' in data) {
        clearTimeout(waiting);
        setAlone(false);
      }
    };
    const handOn = (key: string) => {
      channel?.postMessage({ key });
      channel?.postMessage({ ping: true });
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        setAlone(true);
        waiting = setTimeout(() => setAlone(false), sayFor);
      }, answerWithin);
    };
    const pressed = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && handedOn.has(event.key)) {
        event.preventDefault();
        handOn(event.key);
      }
    };

    channel?.addEventListener('message', answered);
    document.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('keydown', pressed);
      channel?.close();
    };
  }, [code, on]);

  return alone;
}
