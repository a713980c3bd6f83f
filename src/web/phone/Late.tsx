import { useEffect } from 'preact/hooks';
import type { NowEntity } from '../state/entities';
import { t } from '../state/words';
import type { ExtraTask } from './kinds/Extra';
import { fetchLateKinds, type Late as LateKinds, lateKinds } from './lateKinds';
import { useSession } from './useSession';

/** Phones fetch what they will need later each at a moment of its own, and not while others are still coming in: they share
 * a thin line. */
const soonest = 60_000;
const spread = 180_000;

/** A kind of activity whose code comes later than the page. */
export function Late({ scene }: { scene: NowEntity }) {
  const late = useLate(true);
  return late ? <late.Kinds scene={scene} /> : <p class="hint">{t('ui.loading')}</p>;
}

/** What stands above the task in a room, or is said to all, comes later too. */
export function Above() {
  const shared = useSession().shared.value;
  const late = useLate(shared.has('here') || shared.has('said'));
  return late ? <late.Around /> : null;
}

/** What is added to an idea, or a name that may stand with it, comes later too. */
export function LateExtra(task: ExtraTask) {
  const late = useLate(true);
  return late ? <late.Extra {...task} /> : <p class="hint">{t('ui.loading')}</p>;
}

/** What comes later than the page, once it is here. */
function useLate(needed: boolean): LateKinds | undefined {
  const live = useSession().status.value.kind === 'live';
  const late = lateKinds.value;
  const lost = needed && late === 'failed' && live;
  useEffect(() => {
    if (needed) {
      void fetchLateKinds();
    }
  }, [needed]);
  useEffect(() => {
    if (lost) {
      // Nothing is lost with the page: drafts and what waits are kept. Not before the server answers, or there would be none.
      const again = () =>
        fetch('')
          .then(({ ok }) => ok && location.reload())
          .catch(() => {});
      const timer = setInterval(again, 1_000 + Math.random() * 4_000);
      return () => clearInterval(timer);
    }

    return undefined;
  }, [lost]);
  return late === 'failed' ? undefined : late;
}

/** Fetches the late kinds some time after the session is live. */
export function useEarlyFetch(live: boolean): void {
  useEffect(() => {
    const timer = live && setTimeout(fetchLateKinds, soonest + Math.random() * spread);
    return () => clearTimeout(timer || undefined);
  }, [live]);
}
