import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Address, addressOf } from '../state/server';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { Marks } from './Marks';
import { Said } from './Said';
import { Stage } from './Stage';
import { useClicker } from './useClicker';
import { useStill } from './useStill';
import { keepAwake } from './wakeLock';

/** The big screen of a session: a picture without controls. Beside somebody's task, keys are not its business. */
export function StagePage({ live, beside }: { live: LiveSession; beside: boolean }) {
  const address = useSignal<Address>({ join: '', short: location.host, local: false });
  const { black, alone } = useClicker(live.code, !beside);
  useStill();
  useEffect(() => (beside ? undefined : keepAwake()), []);
  useEffect(() => {
    void addressOf(live.code).then((answer) => {
      address.value = 'ok' in answer ? answer.ok : address.value;
    });
  }, []);

  const status = live.status.value;
  if (status.kind === 'refused') {
    return (
      <div class="stage">
        <span />
        <Said big={t('stage.refused')} small={why(status.refusal)} />
      </div>
    );
  }

  return (
    <>
      <Stage live={live} address={address.value} />
      <Marks lost={status.kind !== 'live'} alone={alone} />
      {black && <div class="stage-black" />}
    </>
  );
}

/** What stands here while this browser has no right to show the session. */
export function GetIn({ code }: { code: string }) {
  return (
    <div class="stage">
      <span />
      <Said big={t('stage.getIn')} small={t('stage.getInHow', { code })} />
    </div>
  );
}
