import { useEffect } from 'preact/hooks';
import type { NowEntity } from '../state/entities';
import { Coming } from './Coming';
import { forgetful } from './device';
import type { ExtraTask } from './kinds/Extra';
import { lateKinds } from './latePart';
import { useLate } from './useLate';
import { useSession } from './useSession';

/** Phones fetch what they will need later each at a moment of its own, and not while others are still coming in: they share
 * a thin line. */
const soonest = 60_000;
const spread = 180_000;

/** A kind of activity whose code comes later than the page. */
export function Late({ scene }: { scene: NowEntity }) {
  const late = useLate(lateKinds, true);
  return late ? <late.Kinds scene={scene} /> : <Coming late={lateKinds} />;
}

/** What stands above the task in a room, or is said to all, comes later too. */
export function Above() {
  const shared = useSession().shared.value;
  const late = useLate(lateKinds, forgetful || shared.has('here') || shared.has('said'));
  return late ? <late.Around /> : null;
}

/** What is added to an idea, or a name that may stand with it, comes later too. */
export function LateExtra(task: ExtraTask) {
  const late = useLate(lateKinds, true);
  return late ? <late.Extra {...task} /> : <Coming late={lateKinds} />;
}

/** Fetches the late kinds some time after the session is live. */
export function useEarlyFetch(live: boolean): void {
  useEffect(() => {
    const timer = live && setTimeout(lateKinds.fetch, soonest + Math.random() * spread);
    return () => clearTimeout(timer || undefined);
  }, [live]);
}
