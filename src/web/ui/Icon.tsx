import up from 'lucide-static/icons/arrow-up.svg';
import camera from 'lucide-static/icons/camera.svg';
import check from 'lucide-static/icons/check.svg';
import clock from 'lucide-static/icons/clock.svg';
import minus from 'lucide-static/icons/minus.svg';
import plus from 'lucide-static/icons/plus.svg';
import alert from 'lucide-static/icons/triangle-alert.svg';

/** Those that several pages need; a page names its own beside. */
const shared = { alert, camera, check, clock, minus, plus, up } as const;

export type IconName = keyof typeof shared;

/** A small line drawing; the words beside it, or the button's name, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={shared[name]} />;
}

export function Drawing({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
