import type { View } from '../state/applyPatch';
import type { NowEntity } from '../state/entities';
import { neutral, newestFirst } from '../state/ideaOrders';
import { countOf, ideasOf, resultsOf, sceneOf, sessionOf, timerOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { BigTimer } from './BigTimer';
import { Board } from './Board';
import { countsOf, hereOf } from './countsOf';
import { Foot } from './Foot';
import { Lobby } from './Lobby';
import { Said } from './Said';
import { Vote } from './Vote';

/** How often lists may change under the eyes of the hall. */
const calmMs = 1_500;

/** What the hall sees now. */
export function Stage({ live, short }: { live: LiveSession; short: string }) {
  const shared = live.shared.value;
  const session = sessionOf(shared);
  const scene = sceneOf(shared);
  const timer = timerOf(shared);
  if (!session || !scene) {
    return null;
  }

  const { title, code, ended } = session;
  const inLobby = scene.kind === 'lobby';
  const heading = 'question' in scene ? scene.question : title;
  const counts = ended ? [t('stage.ended'), t('stage.reportHint')] : countsOf(scene, shared, live.crowd.value);

  return (
    <div class={inLobby ? 'stage in-lobby' : 'stage'}>
      <header class="head">
        <div>
          <h1 class={`question ${sizeOf(heading)}`}>{heading}</h1>
          {scene.kind === 'board' && !scene.open && !ended && <p class="soft">{t('stage.boardClosed')}</p>}
        </div>
        {timer && (
          <div class="time-place">
            <BigTimer timer={timer} now={live.now} />
          </div>
        )}
      </header>
      <main>
        {inLobby ? (
          <Lobby code={code} short={short} joined={countOf(shared, 'joined') ?? 0} />
        ) : (
          <Scene live={live} scene={scene} />
        )}
      </main>
      {!inLobby && <Foot code={code} short={short} counts={counts} />}
    </div>
  );
}

function Scene({ live, scene }: { live: LiveSession; scene: NowEntity }) {
  const shared = live.shared.value;
  const { board, options, results } = useCalm(live.shared, listsOf, sceneName(scene), calmMs);
  switch (scene.kind) {
    case 'board':
      return <Board now={scene} ideas={board} />;
    case 'ballot':
      return (
        <Vote
          now={scene}
          ideas={options}
          results={results}
          counts={{
            here: hereOf(shared, live.crowd.value),
            complete: countOf(shared, 'complete') ?? 0,
            voters: countOf(shared, 'voters') ?? 0,
          }}
        />
      );
    case 'lobby':
    case 'ended':
      return <Said big={t('stage.thanks')} small={t('stage.reportHint')} />;
    default:
      return <Said big={scene.instruction ?? ''} />;
  }
}

/** The lists of what is going on, in the orders that it is shown in. */
function listsOf(shared: View) {
  const ideas = ideasOf(shared);
  return sceneOf(shared)?.kind === 'ballot'
    ? { board: [], options: neutral(ideas), results: resultsOf(shared) }
    : { board: newestFirst(ideas), options: [], results: [] };
}

function sceneName(scene: NowEntity): string {
  return scene.kind === 'ballot' ? `${scene.activity} ${scene.phase}` : scene.kind === 'board' ? scene.activity : '';
}

function sizeOf(text: string): string {
  return text.length > 120 ? 'longest' : text.length > 60 ? 'long' : '';
}
