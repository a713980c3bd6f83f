import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { choiceOf, countOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { Choices } from './Choices';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { Progress } from './Progress';

type Scene = SceneOf<'poll'> | SceneOf<'consent'>;

const objection = 2;

/** A poll, or whether anybody objects: the answers where they stay, then how many chose each. */
export function Poll({ live, now }: { live: LiveSession; now: Scene }) {
  const options = now.kind === 'poll' ? now.options : [t('stage.fine'), t('stage.doubts'), t('stage.objection')];
  const several = now.kind === 'poll' && now.several;
  const read = (shared: View) => ({
    counts: options.map((_, at) => choiceOf(shared, at)),
    answered: countOf(shared, 'answers') ?? 0,
  });
  const { counts, answered } = useCalm(live.shared, read, `${now.activity} ${now.phase}`, calmMs);
  const here = Math.max(hereOf(live.shared.value, live.crowd.value), answered);
  const revealed = now.phase === 'revealed';
  const seen = revealed || (now.live !== 'nobody' && now.phase !== 'waiting');

  return (
    <section class={revealed ? 'poll' : 'poll asking'}>
      {now.phase === 'open' ? (
        <Progress
          said={t('stage.answered', { count: answered, here })}
          hint={t(several ? 'stage.chooseSeveral' : 'stage.chooseOne')}
          done={answered}
          here={here}
        />
      ) : (
        <p class="poll-line">{saidOf(now, several, counts[objection] ?? 0)}</p>
      )}
      <Choices options={options} shown={seen ? { counts, answered, several } : undefined} final={revealed} />
    </section>
  );
}

function saidOf(now: Scene, several: boolean, objections: number): string {
  switch (now.phase) {
    case 'waiting':
      return t('stage.answersSoon');
    case 'closed':
      return t('stage.answersClosed');
    default:
      return now.kind === 'poll'
        ? several
          ? t('stage.several')
          : ''
        : objections === 0
          ? t('stage.noObjections')
          : t('stage.objections', { count: objections });
  }
}
