import type { BallotScene, KeyedIdea } from '../state/entities';
import type { Result } from '../state/selectors';
import { t } from '../state/words';
import { Progress } from './Progress';
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
          <HowFar dots={now.dots} counts={counts} />
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

function HowFar({ dots, counts }: { dots: number; counts: VoteCounts }) {
  const here = Math.max(counts.here, counts.complete);
  return (
    <Progress
      said={t('stage.complete', { count: counts.complete, here })}
      hint={t('stage.voteOpen', { count: dots })}
      done={counts.complete}
      here={here}
    />
  );
}
