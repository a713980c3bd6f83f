import { useSignal } from '@preact/signals';
import { archiveFile } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';
import type { CycleDesk } from './cycleDesk';

/** Everything of the cycle as one file: to keep, and to move to another LiveHub. */
export function ArchivePart({ desk }: { desk: CycleDesk }) {
  const said = useSignal('');
  const busy = useSignal(false);
  const save = async () => {
    busy.value = true;
    said.value = '';
    const file = await archiveFile(desk.id, desk.token);
    busy.value = false;
    if (file) {
      saveAs(file, `livehub-${desk.id}.zip`);
    } else {
      said.value = t('cycle.notReached');
    }
  };

  return (
    <section>
      <h2>{t('cycle.archive.title')}</h2>
      <p class="soft">{t('cycle.archive.hint')}</p>
      <Button onClick={save} disabled={busy.value}>
        {t('cycle.archive.save')}
      </Button>
      <p class="hint" role="status">
        {said.value}
      </p>
    </section>
  );
}
