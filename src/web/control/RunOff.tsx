import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { NumberField } from './Field';

/** A second vote on the best of a revealed one. */
export function RunOff({ desk, ballot, options }: { desk: Desk; ballot: string; options: number }) {
  const top = useSignal<number | undefined>(Math.max(2, Math.min(5, options - 1)));
  const open = (event: Event) => {
    event.preventDefault();
    if (top.value !== undefined) {
      void desk.act({ kind: 'openRunOff', ballot, top: top.value });
    }
  };

  return (
    <form class="run-off" onSubmit={open}>
      <NumberField
        id="run-off-top"
        label={t('control.howMany')}
        hint={t('control.secondVoteHint')}
        value={top.value}
        most={options}
        onChange={(value) => (top.value = value)}
      />
      <Button type="submit">{t('control.secondVote')}</Button>
    </form>
  );
}
