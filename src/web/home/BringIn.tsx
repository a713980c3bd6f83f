import { useSignal } from '@preact/signals';
import { bringIn, makerToken } from '../state/makers';
import { t, why } from '../state/words';

/** Takes in an archive of another LiveHub, or of this one as it was. */
export function BringIn() {
  const said = useSignal('');
  const read = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    said.value = t('home.bringing');
    const answer = await bringIn(file, makerToken());
    said.value = 'ok' in answer ? t('home.broughtIn', { count: answer.ok.sessions.length }) : why(answer.refused);
  };

  return (
    <details class="bring-in">
      <summary>{t('home.bringIn')}</summary>
      <div class="field">
        <label for="archive-file">{t('home.archiveFile')}</label>
        <input
          id="archive-file"
          class="input"
          type="file"
          accept="application/zip,.zip"
          aria-describedby="archive-said"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <p class="hint">{t('home.archiveHint')}</p>
        <p id="archive-said" role="status">
          {said.value}
        </p>
      </div>
    </details>
  );
}
