import { useEffect, useState } from 'preact/hooks';

const offeredFor = 8_000;

/** F fills the screen, and leaves it again; true while that is offered: for a moment after the page was opened in a window. */
export function useFullScreen(on: boolean): boolean {
  const [offered, setOffered] = useState(on && document.fullscreenEnabled && innerHeight < screen.height);

  useEffect(() => {
    if (!on) {
      return;
    }

    const done = () => setOffered(false);
    const pressed = (event: KeyboardEvent) => {
      if ((event.key !== 'f' && event.key !== 'F') || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
        return;
      }
      done();
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      change.catch(() => {}); // Some browsers do not let a page do it: their own key does.
    };
    const waiting = setTimeout(done, offeredFor);
    document.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('keydown', pressed);
    };
  }, [on]);

  return offered;
}
