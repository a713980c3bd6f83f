import { useRef } from 'preact/hooks';
import { dottedOf, hasTally, ideasOf, meOf, mineOf, pageOf } from '../../state/basicSelectors';
import type { BallotScene, KeyedIdea } from '../../state/entities';
import { order } from '../../state/order';
import { shownLeft } from '../../state/pending';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { SearchBox } from '../SearchBox';
import { useDealt } from '../useDealt';
import { useSearch } from '../useSearch';
import { useSession } from '../useSession';
import { DotsLeft } from './DotsLeft';
import { VoteSlip } from './VoteSlip';

/** The ideas of a vote, in this person's own order, with their dots. */
export function OpenVote({ scene }: { scene: BallotScene }) {
  const session = useSession();
  const section = useRef<HTMLElement>(null);
  const deal = useDealt(scene.activity, scene.big);
  const search = useSearch();
  const own = session.own.value;
  const shared = session.shared.value;
  const left = shownLeft(own, session.pending.value, scene);
  const held = [ideasOf(shared), pageOf(own), scene.big ? mineOf(own) : [], dottedOf(own)].flat();
  const options = ownOrder(search.found ?? held, meOf(own)?.seed ?? 0, scene.activity);
  const others = async () => {
    await deal();
    section.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      {scene.phase === 'open' && <DotsLeft left={left} scene={scene} />}
      <section ref={section} aria-labelledby="options">
        <h2 id="options" class="unseen">
          {t('phone.votes')}
        </h2>
        {scene.big && <p class="hint">{t('phone.someOptions', { count: scene.options })}</p>}
        {scene.big && <SearchBox search={search} label={t('phone.idea.search')} />}
        {options.length === 0 && !search.found && <p class="hint">{t('phone.noVoteList')}</p>}
        <ul class="slips" role="list" aria-labelledby="options">
          {options.map((idea) => (
            <VoteSlip key={idea.key} idea={idea} scene={scene} left={left} tally={hasTally(shared)} />
          ))}
        </ul>
        {scene.big && !search.found && (
          <Button class="wide" onClick={others}>
            {t('phone.idea.others')}
          </Button>
        )}
      </section>
    </>
  );
}

function ownOrder(ideas: readonly KeyedIdea[], seed: number, activity: string): KeyedIdea[] {
  const byKey = new Map(ideas.map((idea) => [idea.key, idea]));
  return order(byKey.keys(), seed, activity).flatMap((key) => byKey.get(key) ?? []);
}
