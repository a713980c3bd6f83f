import { useEffect, useState } from 'preact/hooks';
import { remembers } from '../state/memory';
import { t } from '../state/words';

const wide = matchMedia('(min-width: 1100px)');

/** What it is let in with lies in what the browser keeps. */
const possible = remembers();

/** Whether there is room for the big screen beside the task. */
export function useRoomBeside(): boolean {
  const [is, set] = useState(wide.matches);
  useEffect(() => {
    const changed = () => set(wide.matches);
    wide.addEventListener('change', changed);
    return () => wide.removeEventListener('change', changed);
  }, []);
  return is && possible;
}

/** The big screen, for those who are not in the room: a picture that no key and no screen reader gets into, since all of
 * it is in the task beside. */
export function Beside({ code }: { code: string }) {
  return (
    <iframe
      class="big-screen"
      src={`/stage/${code}`}
      title={t('phone.bigScreen')}
      aria-hidden="true"
      tabIndex={-1}
      inert
    />
  );
}
