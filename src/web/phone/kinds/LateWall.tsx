import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useSession } from '../useSession';

/** The wall comes when results are on, at the end of the day. Undefined until it is here. */
const late = signal<typeof import('./wall/Wall').Wall | undefined>(undefined);

let asked = false;

async function fetchLate(): Promise<void> {
  if (!asked) {
    asked = true;
    late.value = await import('./wall/Wall').then(
      ({ wall }) => wall,
      () => undefined,
    );
    asked = late.value !== undefined;
  }
}

/** What hangs on the wall of results. Its code comes later than the other kinds. */
export function LateWall() {
  const live = useSession().status.value.kind === 'live';
  useEffect(() => void (live && fetchLate()), [live]);
  const Wall = late.value;
  return Wall ? <Wall /> : null;
}
