import type { SceneOf } from '../../state/entities';
import { isRated, scoreText } from '../../state/fairness';
import { recapOf, under } from '../../state/selectors';
import { t } from '../../state/words';
import { amount } from '../../ui/amount';
import { Heading } from '../Heading';
import { KeepPage } from '../KeepPage';
import { useSession } from '../useSession';
import { LateWall } from './LateWall';
import { PledgeCard } from './PledgeCard';
import { TapsCard } from './TapsCard';
import { ThanksCard } from './ThanksCard';

/** What came of the day: how many ideas, and the best of each vote. */
export function Recap({ scene }: { scene: SceneOf<'results'> }) {
  const session = useSession();
  const recap = recapOf(session.shared.value);
  return (
    <>
      <Heading scene={scene} />
      <TapsCard />
      {recap && <p class="count">{t('ui.ideas', { count: recap.ideas })}</p>}
      {recap?.votes.length === 0 && under(session.shared.value, 'wall/').length === 0 && (
        <p class="hint">{t('kinds.noVotes')}</p>
      )}
      {recap?.votes.map((vote, at) => (
        <section key={at} aria-labelledby={`vote-${at}`}>
          <h2 id={`vote-${at}`}>{vote.question}</h2>
          <p class="hint">{t(isRated(vote) ? 'ui.rating.people' : 'kinds.voters', { count: vote.voters })}</p>
          <ol class="slips" role="list" aria-labelledby={`vote-${at}`}>
            {vote.best.map((idea, place) => (
              <li key={place} class="slip">
                <p class="text">{idea.text}</p>
                <strong>{idea.score === undefined ? amount(vote.unit, idea.dots) : scoreText(idea.score)}</strong>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <LateWall />
      <a class="button wide" href={`/report/${session.code}`}>
        {t('phone.report')}
      </a>
      <KeepPage />
      <PledgeCard />
      <ThanksCard />
    </>
  );
}
