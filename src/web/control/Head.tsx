import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { ConnectionDot, ConnectionMark } from '../ui/ConnectionMark';
import { Mark } from '../ui/Mark';
import { RehearsalMark } from '../ui/RehearsalMark';
import type { Desk } from './desk';
import { ModerationButtons, PausedBar } from './moderation/ModerationButtons';
import { showRemote } from './remote/remoteView';

/** The name of the session, the connection, and the way to the big screen. */
export function Head({ desk }: { desk: Desk }) {
  const blocked = useSignal(false);
  const status = desk.live.status.value;
  const stage = `/stage/${desk.code}`;
  const openStage = () => {
    blocked.value = window.open(stage, `livehub-stage-${desk.code}`) === null;
  };

  return (
    <header class="head">
      <div class="name">
        <a class="brand" href="/" aria-label={t('ui.home')}>
          <Mark />
        </a>
        <h1>{desk.session.value?.title ?? desk.code}</h1>
        <ConnectionDot status={status} />
        {desk.session.value?.rehearsal && <RehearsalMark />}
      </div>
      <div class="buttons">
        {desk.session.value && <ModerationButtons desk={desk} />}
        {desk.session.value && !desk.ended.value && (
          <Button kind="quiet" onClick={() => desk.ask({ kind: 'rename' })}>
            {t('control.rename')}
          </Button>
        )}
        <Button kind="quiet" class="about-keys" onClick={() => desk.ask({ kind: 'keys' })}>
          {t('control.keys')}
        </Button>
        {desk.session.value && !desk.ended.value && (
          <Button kind="quiet" class="wide-only" onClick={() => desk.ask({ kind: 'lead' })}>
            {t('control.lead.title')}
          </Button>
        )}
        <Button kind="quiet" class="narrow-only" onClick={() => showRemote(true)}>
          {t('control.remote.title')}
        </Button>
      </div>
      <Button onClick={openStage}>{t('control.openBigScreen')}</Button>
      <PausedBar desk={desk} />
      {blocked.value && (
        <p class="warning" role="alert">
          {t('control.bigScreenBlocked', { address: stage })}
        </p>
      )}
      <ConnectionMark status={status} changes={desk.live.pending.value.length} />
    </header>
  );
}
