import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ProgrammeSheet, PromiseSheet, SponsorKnown } from '../state/entities';
import type { KeyedPromise } from '../state/promises';
import { askCycle, readCycle } from '../state/sponsor';
import { t, why } from '../state/words';
import { PromiseLine } from '../ui/learning/PromiseLine';
import { SettleTools } from './SettleTools';

type Props = { known: SponsorKnown; token: string; mine: readonly KeyedPromise[] };

/** After the session: this sponsor's promises in the learning cycle, what is due, and what became of each. */
export function Settle({ known, token, mine }: Props) {
  const { cycle } = known;
  const sheet = useSignal<ProgrammeSheet | undefined>(undefined);
  const trouble = useSignal('');
  const read = async (id: string) => {
    const answer = await readCycle(id, token);
    if ('ok' in answer) {
      sheet.value = answer.ok;
    } else {
      trouble.value = t('sponsor.notDone', { why: why(answer.refused) });
    }
  };
  useEffect(() => {
    if (cycle === undefined) {
      return;
    }
    const again = () => void read(cycle);
    again();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [cycle]);

  const settle = async (promise: string, state: PromiseSheet['state'], reason?: string) => {
    if (cycle === undefined) {
      return false;
    }
    const answer = await askCycle(cycle, token, {
      kind: 'settlePromise',
      promise,
      state,
      ...(reason === undefined ? {} : { reason }),
    });
    trouble.value = 'refused' in answer ? t('sponsor.notDone', { why: why(answer.refused) }) : '';
    await read(cycle);
    return 'ok' in answer;
  };
  const promises = (sheet.value?.promises ?? []).filter((promise) => promise.mine);
  return (
    <>
      <p>{t(cycle === undefined ? 'sponsor.noCycle' : 'sponsor.ended')}</p>
      <p class="trouble" role="alert">
        {trouble.value}
      </p>
      {cycle === undefined && mine.map((promise) => <p key={promise.key}>{promise.text}</p>)}
      {sheet.value && promises.length === 0 && <p class="hint">{t('sponsor.nothing')}</p>}
      <ul class="promised" role="list" aria-label={t('learning.promises')}>
        {promises.map((promise) => (
          <li key={promise.promise} class="card">
            <p>
              <PromiseLine
                promise={{ of: promise.of, text: promise.text, ...(promise.due ? { due: promise.due } : {}) }}
              />
            </p>
            <SettleTools promise={promise} settle={settle} />
          </li>
        ))}
      </ul>
    </>
  );
}
