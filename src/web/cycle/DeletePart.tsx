import { useSignal } from '@preact/signals';
import { deleteCycle } from '../state/forgetting';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { SureToDelete } from '../ui/SureToDelete';
import type { CycleDesk } from './cycleDesk';

/** The whole cycle goes, with all its sessions: only who types its name does that. */
export function DeletePart({ desk, name }: { desk: CycleDesk; name: string }) {
  const open = useSignal(false);
  const remove = async () => {
    const answer = await deleteCycle(desk.id, desk.token);
    if ('refused' in answer && answer.refused.code !== 'cycleDeleted') {
      return answer.refused;
    }
    await desk.read(); // Says that it is gone.
    return undefined;
  };
  return (
    <section>
      <h2>{t('cycle.delete.title')}</h2>
      <p class="soft">{t('cycle.delete.hint')}</p>
      {open.value ? (
        <SureToDelete
          typed={name}
          label={t('cycle.delete.type', { name })}
          button={t('cycle.delete.yes')}
          onDelete={remove}
          onCancel={() => (open.value = false)}
        />
      ) : (
        <Button kind="quiet" onClick={() => (open.value = true)}>
          {t('cycle.delete.button')}
        </Button>
      )}
    </section>
  );
}
