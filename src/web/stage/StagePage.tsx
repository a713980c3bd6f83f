import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Address, addressOf } from '../state/server';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { AskAgain, Asking } from './Asking';
import { Marks } from './Marks';
import { Said } from './Said';
import { Stage } from './Stage';
import { isMuted } from './sound';
import { useClicker } from './useClicker';
import { useDark } from './useDark';
import { useFullScreen } from './useFullScreen';
import { useLong } from './useLong';
import { useSound } from './useSound';
import { useStill } from './useStill';
import { keepAwake } from './wakeLock';

/** A loss of connection of so many milliseconds is not worth a note. */
const unnoticed = 2_500;

/** The big screen of a session: a picture without controls. Beside somebody's task, keys are not its business. */
export function StagePage({ live, beside }: { live: LiveSession; beside: boolean }) {
  const asks = useSignal(false);
  const address = useSignal<Address>({ join: '', short: location.host, local: false });
  const alone = useClicker(live.code, !beside);
  const offersFull = useFullScreen(!beside);
  useDark(!beside);
  useStill();
  useSound(live, !beside);
  useEffect(() => (beside ? undefined : keepAwake()), []);
  useEffect(() => {
    void addressOf(live.code).then((answer) => {
      address.value = 'ok' in answer ? answer.ok : address.value;
    });
  }, []);

  const status = live.status.value;
  const lost = useLong(status.kind !== 'live', unnoticed);
  if (status.kind === 'refused') {
    return beside ? (
      <div class="stage">
        <span />
        <Said big={t('stage.refused')} small={why(status.refusal)} />
      </div>
    ) : asks.value ? (
      <Asking code={live.code} />
    ) : (
      <AskAgain
        big={t('stage.refused')}
        small={why(status.refusal)}
        again={() => {
          asks.value = true;
        }}
      />
    );
  }

  return (
    <>
      <Stage live={live} address={address.value} marked={lost || alone || isMuted.value || offersFull} />
      <Marks lost={lost} alone={alone} muted={isMuted.value} offersFull={offersFull} />
    </>
  );
}
