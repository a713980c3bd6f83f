import { useEffect } from 'preact/hooks';
import { countOf, sceneOf, sessionOf, shownOf, timerOf } from '../state/basicSelectors';
import type { NowEntity, RefusalCode } from '../state/entities';
import { lastJoin, rememberJoin } from '../state/memory';
import { shownTable, waitingCounts } from '../state/pending';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { ConnectionDot, ConnectionMark } from '../ui/ConnectionMark';
import { RehearsalMark } from '../ui/RehearsalMark';
import { TimerBadge } from '../ui/TimerBadge';
import { Beside, useRoomBeside } from './Beside';
import { Board } from './Board';
import { useWakeLock } from './device';
import { Ended, EndedAbove } from './Ended';
import { Closed, Outside } from './JoinCard';
import { Above, Late, useEarlyFetch } from './Late';
import { LatePhoto } from './LatePhoto';
import { Lobby } from './Lobby';
import { NameForm } from './NameForm';
import { Part } from './Part';
import { Paused } from './Paused';
import { StrayTexts } from './StrayTexts';
import { TableForm } from './TableForm';
import { Troubles } from './Troubles';
import { useSession } from './useSession';

/** Who is outside the door: the page asks now and then, and goes on by itself. */
const outside: readonly RefusalCode[] = ['waitsAtDoor', 'notLetIn', 'removed'];

/** A session on a phone: one task at a time. */
export function SessionPage() {
  const session = useSession();
  const status = session.status.value;
  const shared = session.shared.value;
  const title = sessionOf(shared)?.title ?? titleBefore(session.code);
  const scene = sceneOf(shared);
  const timer = timerOf(shared);
  const table = shownTable(session.own.value, session.pending.value);
  const watching = useRoomBeside() && sessionOf(shared)?.venue !== undefined;
  const shown = shownOf(shared);
  const paused = countOf(shared, 'paused') !== undefined;
  useNews(title, scene, session.code);
  useWakeLock(isOpen(scene));
  useEarlyFetch(status.kind === 'live');
  if (status.kind === 'refused') {
    return <Closed text={why(status.refusal)} />;
  }

  if (status.kind === 'retrying' && status.why && outside.includes(status.why.code)) {
    return <Outside text={why(status.why)} />;
  }

  return (
    <div class={watching ? 'watching' : undefined}>
      <div class="phone">
        <header>
          <ConnectionDot status={status} />
          <p class="title">{title}</p>
          {table !== undefined && <p class="at">{t('phone.table', { table })}</p>}
          {sessionOf(shared)?.rehearsal && <RehearsalMark />}
          {timer && <TimerBadge timer={timer} now={session.now} />}
        </header>
        <Above />
        <main>
          {scene?.part && <Part now={scene.part} />}
          <ConnectionMark status={status} {...waitingCounts(session.pending.value)} />
          <Troubles />
          {shown && <LatePhoto task="shown" shown={shown} />}
          {paused && <Paused />}
          {sessionOf(shared)?.ended && scene?.kind !== 'ended' && <EndedAbove />}
          <div class="task" inert={paused}>
            {scene ? (
              <Scene scene={scene} />
            ) : (
              <p class="hint">{t(status.kind === 'retrying' ? 'phone.pausedHint' : 'ui.loading')}</p>
            )}
          </div>
          <StrayTexts board={scene && 'open' in scene ? scene.activity : undefined} />
        </main>
        {scene && scene.kind !== 'ended' && (
          <footer>
            <NameForm />
            <TableForm />
          </footer>
        )}
      </div>
      {watching && <Beside code={session.code} />}
    </div>
  );
}

/** What it was called on the last visit, while nothing has come yet. */
function titleBefore(code: string): string {
  const last = lastJoin();
  return last?.code === code ? last.title : '';
}

function Scene({ scene }: { scene: NowEntity }) {
  switch (scene.kind) {
    case 'lobby':
      return <Lobby />;
    case 'board':
      return <Board key={scene.activity} scene={scene} />;
    case 'ended':
      return <Ended />;
    default:
      return <Late scene={scene} />;
  }
}

/** Whether there is something to do. */
function isOpen(scene: NowEntity | undefined): boolean {
  return (
    scene !== undefined &&
    ('open' in scene
      ? scene.open
      : 'phase' in scene && ['open', 'pitching', 'feedback', 'marking', 'confirming'].includes(scene.phase))
  );
}

/** The title of the window; and what comes next begins at its top, and is said. */
function useNews(title: string, scene: NowEntity | undefined, code: string) {
  useEffect(() => {
    if (title !== '') {
      document.title = title;
      rememberJoin(code, title);
    }
  }, [title, code]);
  const step = scene && 'activity' in scene ? `${scene.activity} ${'phase' in scene ? scene.phase : ''}` : scene?.kind;
  useEffect(() => {
    scrollTo(0, 0);
    if (scene && 'question' in scene) {
      announce(scene.question);
    }
  }, [step]);
}
