import type { BallotScene, FairEntity, KeyedIdea, OpinionEntity } from '../state/entities';
import type { Result } from '../state/selectors';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Opinion } from '../ui/Opinion';
import { useUnveiling } from '../ui/useUnveiling';
import { Progress } from './Progress';
import { voteGrid } from './paging';
import { Ranking } from './Ranking';
import { rankedClass } from './rankedClass';
import { Said } from './Said';
import { Slips } from './Slips';

export type VoteCounts = { here: number; complete: number; voters: number };

/** A vote: before, while and after people place their dots. */
export function Vote(props: {
  now: BallotScene;
  ideas: readonly KeyedIdea[];
  results: readonly Result[];
  /** How the result came about, and in which ideas most find one of theirs. */
  how: { fair: FairEntity | undefined; opinion: OpinionEntity | undefined };
  counts: VoteCounts;
}) {
  const { now, ideas, results, how, counts } = props;
  const veiled = useUnveiling(now.phase === 'revealed', results.length);
  switch (now.phase) {
    case 'waiting':
      return <Said big={t('stage.voteSoon')} small={t('stage.voteSoonHint')} />;
    case 'open':
      return (
        <div class="vote">
          <HowFar now={now} counts={counts} />
          {now.live === 'nobody' ? (
            <Slips ideas={ideas} columns={[]} grid={voteGrid} />
          ) : (
            <Ranking label={t('stage.ideas')} lines={results} unit={now.unit} final={false} />
          )}
        </div>
      );
    case 'closed':
      return <Said big={t('stage.voteClosed')} small={t('stage.voteClosedHint', { count: counts.voters })} />;
    case 'revealed':
      return (
        <div class={rankedClass(veiled, how.opinion !== undefined)}>
          <Ranking
            label={t('stage.results')}
            lines={results}
            unit={now.unit}
            veiled={veiled}
            narrow={how.opinion !== undefined}
            final
          />
          <Opinion opinion={how.opinion} under={1} />
          <Fair fair={how.fair} />
        </div>
      );
  }
}

function HowFar({ now, counts }: { now: BallotScene; counts: VoteCounts }) {
  const points = now.unit === 'points';
  const here = Math.max(counts.here, counts.complete);
  return (
    <Progress
      said={t(points ? 'stage.completePoints' : 'stage.complete', { count: counts.complete, here })}
      hint={t(points ? 'stage.pointsOpen' : 'stage.voteOpen', { count: now.dots })}
      done={counts.complete}
      here={here}
    />
  );
}
