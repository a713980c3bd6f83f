import type { BallotScene, KeyedIdea } from '../state/entities';
import type { Result } from '../state/selectors';
import { t } from '../state/words';
import { Dots } from './Dots';
import { voteGrid } from './paging';
import { Ranking } from './Ranking';
import { Said } from './Said';
import { Slips } from './Slips';

export type VoteCounts = { here: number; complete: number; voters: number };

/** A vote: before, while and after people place their dots. */
export function Vote(props: {
  now: BallotScene;
  ideas: readonly KeyedIdea[];
  results: readonly Result[];
  counts: VoteCounts;
}) {
  const { now, ideas, results, counts } = props;
  switch (now.phase) {
    case 'waiting':
      return <Said big={t('stage.voteSoon')} small={t('stage.voteSoonHint')} />;
    case 'open':
      return (
        <div class="vote">
          <Progress dots={now.dots} counts={counts} />
          {now.live === 'nobody' ? (
            <Slips ideas={ideas} columns={[]} grid={voteGrid} />
          ) : (
            <Ranking label={t('stage.ideas')} lines={results} final={false} />
          )}
        </div>
      );
    case 'closed':
      return <Said big={t('stage.voteClosed')} small={t('stage.voteClosedHint', { count: counts.voters })} />;
    case 'revealed':
      return <Ranking label={t('stage.results')} lines={results} final />;
  }
}

function Progress({ dots, counts }: { dots: number; counts: VoteCounts }) {
  const here = Math.max(counts.here, counts.complete);
  return (
    <div class="progress">
      <p class="how-far">{t('stage.complete', { count: counts.complete, here })}</p>
      <p class="soft">{t('stage.voteOpen', { count: dots })}</p>
      <Dots filled={counts.complete} total={here} />
    </div>
  );
}
