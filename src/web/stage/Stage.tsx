import { isPaused } from '../state/moderation';
import { saidOf } from '../state/roomSelectors';
import { countOf, coverOf, sceneOf, sessionOf, shownOf, timerOf, wifiOf } from '../state/selectors';
import type { Address } from '../state/server';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { RehearsalMark } from '../ui/RehearsalMark';
import { BigTimer } from './BigTimer';
import { Cover } from './Cover';
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

/** What the hall sees now. */
export function Stage({ live, address, marked }: Props) {
  const shared = live.shared.value;
  const session = sessionOf(shared);
  const scene = sceneOf(shared);
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
  const counts = ended ? [t('stage.ended'), t('stage.reportHint')] : countsOf(scene, shared, live.crowd.value);

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
      <main>{inLobby ? toJoin : <Scene live={live} scene={scene} />}</main>
      {shown && <Shown key={shown.picture} shown={shown} code={code} />}
      {!inLobby && <Foot code={code} short={short} link={link} counts={marked ? [] : counts} />}
      {cover && <Cover cover={cover}>{toJoin}</Cover>}
    </div>
  );
}
