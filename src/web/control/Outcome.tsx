import type { View } from '../state/applyPatch';
import type { NowEntity } from '../state/entities';
import { newestFirst } from '../state/ideaOrders';
import { ideasOf, resultsOf, sceneOf } from '../state/selectors';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import type { Desk } from './desk';
import { IdeaList } from './IdeaList';
import { Results } from './Results';

/** Often enough to follow, seldom enough for a laptop with 1,500 ideas. */
const calmMs = 400;

/** The ideas of what is going on, or the result once it may be seen here. */
export function Outcome({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const { ideas, results } = useCalm(desk.live.shared, listsOf, sceneName(now), calmMs);

  switch (now.kind) {
    case 'lobby':
    case 'ended':
      return null;
    case 'board':
      return <IdeaList heading={t('control.ideas')} ideas={ideas} columns={now.columns} />;
    case 'ballot':
      if (now.phase === 'revealed' || (now.phase !== 'waiting' && now.live !== 'nobody')) {
        return <Results desk={desk} lines={results} ballot={now.activity} revealed={now.phase === 'revealed'} />;
      }
      return now.phase === 'waiting' ? null : (
        <IdeaList heading={t('control.options')} ideas={ideas} columns={now.columns} />
      );
    default:
      return null;
  }
}

function listsOf(shared: View) {
  return {
    ideas: newestFirst(ideasOf(shared)),
    results: sceneOf(shared)?.kind === 'ballot' ? resultsOf(shared) : [],
  };
}

function sceneName(now: NowEntity): string {
  return now.kind === 'ballot' ? `${now.activity} ${now.phase}` : now.kind === 'board' ? now.activity : now.kind;
}
