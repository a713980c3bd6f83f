import { useSignal } from '@preact/signals';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import type { Act } from './SponsorPage';

/** A short word to what was pitched, or to all. */
export function AppreciationForm({ titles, act }: { titles: ReadonlyMap<string, string>; act: Act }) {
  const text = useSignal('');
  const to = useSignal('');
  const send = async (event: Event) => {
    event.preventDefault();
    if (await act({ kind: 'appreciate', text: text.value, ...(to.value ? { pitch: to.value } : {}) })) {
      text.value = '';
      announce(t('sponsor.sent'));
    }
  };
  return (
    <form class="card" onSubmit={send}>
      <div class="field">
        <label for="appreciation">{t('sponsor.say')}</label>
        <textarea
          id="appreciation"
          class="input"
          rows={2}
          required
          value={text.value}
          aria-describedby="appreciation-hint"
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <p id="appreciation-hint" class="hint">
          {t('sponsor.sayHint')}
        </p>
      </div>
      <div class="field">
        <label for="appreciation-to">{t('sponsor.to')}</label>
        <select
          id="appreciation-to"
          class="input"
          value={to.value}
          onChange={(event) => (to.value = event.currentTarget.value)}
        >
          <option value="">{t('learning.toAll')}</option>
          {[...titles].map(([key, title]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{t('sponsor.send')}</Button>
    </form>
  );
}
