import type { View } from '../state/applyPatch';
import { isPaused } from '../state/moderation';
import { saidOf } from '../state/roomSelectors';
import { countOf, coverOf, sceneOf, sessionOf, shownOf, timerOf, wifiOf } from '../state/selectors';
import type { Address } from '../state/server';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { RehearsalMark } from '../ui/RehearsalMark';
import { useCalm } from '../ui/useCalm';
import { BigTimer } from './BigTimer';
import { Cover } from './Cover';
import { calmMs } from './calm';
import { countsOf } from './countsOf';
import { Foot } from './Foot';
import { Head } from './Head';
import { Lobby } from './Lobby';
import { SaidToAll } from './SaidToAll';
import { Scene } from './Scene';
import { Shown } from './Shown';

type Props = {
  live: LiveSession;
  address: Address;
  /** Whether notes stand where the counts are. */
  marked: boolean;
};

/** A board and the counts below it are of the same moment. */
function itself(shared: View): View {
  return shared;
}

/** What the hall sees now. */
export function Stage({ live, address, marked }: Props) {
  const shared = live.shared.value;
  const session = sessionOf(shared);
  const scene = sceneOf(shared);
  // The first idea is not waited for.
  const empty = countOf(shared, 'ideas') === 0;
  const calm = useCalm(live.shared, itself, `${scene && 'activity' in scene ? scene.activity : ''} ${empty}`, calmMs);
  const timer = timerOf(shared);
  const said = saidOf(shared);
  const shown = shownOf(shared);
  const cover = coverOf(shared);
  const paused = isPaused(shared);
  if (!session || !scene) {
    return null;
  }

  const { title, code, ended, rehearsal, venue } = session;
  const { short } = address;
  const link = venue === undefined ? '' : address.join;
  const inLobby = scene.kind === 'lobby';
  const counts = ended ? [t('stage.ended')] : countsOf(scene, scene.kind === 'board' ? calm : shared, live.crowd.value);

  const toJoin = (
    <Lobby
      code={code}
      short={short}
      link={link}
      wifi={wifiOf(shared)}
      joined={countOf(shared, 'joined') ?? 0}
      asksPass={session.passphrase === true}
    />
  );

  return (
    <div class={`stage${inLobby ? ' in-lobby' : ''}${said || paused ? ' with-said' : ''}`}>
      {(paused || said) && (
        <div class="over-all">
          {paused && (
            <p class="all-paused" role="status">
              {t('ui.allPaused')}
            </p>
          )}
          {said && <SaidToAll said={said} />}
        </div>
      )}
      <header class="head">
        <Head scene={scene} title={title} ended={ended} />
        {rehearsal && <RehearsalMark />}
        {timer && scene.kind !== 'break' && (
          <div class="time-place">
            <BigTimer timer={timer} now={live.now} />
          </div>
        )}
      </header>
      <main>{inLobby ? toJoin : <Scene live={live} scene={scene} calm={calm} />}</main>
      {shown && <Shown key={shown.picture} shown={shown} code={code} />}
      {!inLobby && <Foot code={code} short={short} link={link} counts={marked ? [] : counts} />}
      {cover && <Cover cover={cover}>{toJoin}</Cover>}
    </div>
  );
}
