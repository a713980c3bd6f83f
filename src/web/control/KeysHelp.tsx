import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { keysNow } from './keysNow';

/** The keys that work, the switch for single letters, and the handbook, at what is on now. */
export function KeysHelp({ desk }: { desk: Desk }) {
  return (
    <Dialog title={t('control.keys')} onClose={() => desk.close()}>
      <dl class="keys">
        {keysNow(desk).map(([caps, does]) => (
          <div key={does}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('control.keysHint')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={desk.letters.value}
          onChange={(event) => desk.setLetters(event.currentTarget.checked)}
        />
        {t('control.lettersOn')}
      </label>
      <div class="buttons">
        <a class="button" href={`/handbook#${desk.now.value.kind}`} target="_blank" rel="noopener">
          {t('control.handbook')}
        </a>
        <Button onClick={() => desk.close()}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}
