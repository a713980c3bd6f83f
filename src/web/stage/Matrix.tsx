import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { neutral } from '../state/ideaOrders';
import { ratersOf, thresholdsOf, weighedOf } from '../state/matrix';
import { countOf, fairOf, ideasOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { MatrixList } from './MatrixList';
import { MatrixPicture } from './MatrixPicture';
import { Progress } from './Progress';
import { voteGrid } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';

/** Feasible × affordable: the ideas while people rate them, then where each of them stands. */
export function Matrix({ live, now }: { live: LiveSession; now: SceneOf<'matrix'> }) {
  const seen = useCalm(live.shared, read, `${now.activity} ${now.phase}`, calmMs);
  switch (now.phase) {
    case 'waiting':
      return <Said big={t('stage.answersSoon')} />;
    case 'open': {
      const here = Math.max(hereOf(live.shared.value, live.crowd.value), seen.complete);
      return (
        <div class="vote">
          <Progress
            said={t('stage.matrix.complete', { count: seen.complete, here })}
            hint={t('stage.matrix.open')}
            done={seen.complete}
            here={here}
          />
          <Slips ideas={seen.ideas} columns={[]} grid={voteGrid} />
        </div>
      );
    }
    case 'closed':
      return (
        <Said
          big={t('stage.matrix.closed')}
          small={t('stage.matrix.closedHint', { count: ratersOf(live.shared.value) })}
        />
      );
    case 'revealed':
      return (
        <div class="matrix">
          <MatrixPicture ideas={seen.weighed} thresholds={seen.thresholds} />
          <MatrixList ideas={seen.weighed} />
          <Fair fair={seen.fair} order="sums" />
        </div>
      );
  }
}

function read(shared: View) {
  return {
    ideas: neutral(ideasOf(shared)),
    complete: countOf(shared, 'complete') ?? 0,
    weighed: weighedOf(shared),
    thresholds: thresholdsOf(shared),
    fair: fairOf(shared),
  };
}
