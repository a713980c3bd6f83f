import { fairOf, opinionOf } from '../state/basicSelectors';
import type { SceneOf } from '../state/entities';
import { scoresOf } from '../state/ratings';
import { countOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { useUnveiling } from '../ui/useUnveiling';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { Dots } from './Dots';
import { Said } from './Said';
import { Scores } from './Scores';

/** A quick rating: how it works and how far people are, and nothing of the result before its time. */
export function Rating({ live, now }: { live: LiveSession; now: SceneOf<'rating'> }) {
  const shared = live.shared.value;
  const lines = useCalm(live.shared, scoresOf, `${now.activity} ${now.phase}`, calmMs);
  const veiled = useUnveiling(now.phase === 'revealed', lines.length);
  const complete = countOf(shared, 'complete') ?? 0;
  switch (now.phase) {
    case 'waiting':
      return <Said big={t('stage.rating.soon')} small={t('stage.voteSoonHint')} />;
    case 'open':
      return (
        <Going complete={complete} here={Math.max(hereOf(shared, live.crowd.value), complete)} cards={now.cards} />
      );
    case 'closed':
      return (
        <Said
          big={t('stage.rating.closed')}
          small={t('stage.rating.closedHint', { count: countOf(shared, 'voters') ?? 0 })}
        />
      );
    case 'revealed':
      return <Scores lines={lines} fair={fairOf(shared)} opinion={opinionOf(shared)} veiled={veiled} />;
  }
}

function Going({ complete, here, cards }: { complete: number; here: number; cards: number }) {
  return (
    <div class="said going">
      <p class="big">{t('stage.rating.complete', { count: complete, here })}</p>
      <Dots filled={complete} total={here} />
      <p class="soft">{t('stage.rating.how', { count: cards })}</p>
      <p class="soft">{t('stage.rating.phones')}</p>
    </div>
  );
}
