import { type Signal, useSignal } from '@preact/signals';
import type { Template } from '../state/entities';
import { isTemplate } from '../state/server';
import { t } from '../state/words';

/** An agenda that was saved as a file. */
export function FileField({ of }: { of: Signal<Template | undefined> }) {
  const wrong = useSignal(false);
  const read = async (file: File | undefined) => {
    const agenda = file && (await templateIn(file));
    of.value = agenda;
    wrong.value = file !== undefined && agenda === undefined;
  };

  return (
    <div class="field file">
      <label for="agenda-file">{t('home.agendaFile')}</label>
      <input
        id="agenda-file"
        class="input"
        type="file"
        accept="application/json,.json"
        aria-describedby="agenda-read"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      <p id="agenda-read" class="hint" role="status">
        {wrong.value
          ? t('refused.badTemplate')
          : of.value
            ? t('home.fileRead', { title: of.value.title, count: of.value.steps.length })
            : ''}
      </p>
    </div>
  );
}

async function templateIn(file: File): Promise<Template | undefined> {
  try {
    const read: unknown = JSON.parse(await file.text());
    return isTemplate(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
