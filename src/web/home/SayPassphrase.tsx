import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Maker } from './maker';

/** Asks for the passphrase, once in each browser. */
export function SayPassphrase({ maker }: { maker: Maker }) {
  const typed = useSignal('');
  const trouble = useSignal('');
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const say = async (event: Event) => {
    event.preventDefault();
    if (busy.value) {
      return;
    }
    busy.value = true;
    trouble.value = typed.value.trim() === '' ? t('home.passphraseMissing') : await maker.say(typed.value);
    busy.value = false;
    if (trouble.value !== '') {
      field.current?.focus();
    }
  };

  return (
    <form class="say-passphrase" onSubmit={say} noValidate>
      <p class="hint">{t('home.passphraseHow')}</p>
      <div class="field">
        <label for="passphrase">{t('home.passphrase')}</label>
        <input
          id="passphrase"
          class="input"
          type="password"
          autocomplete="current-password"
          ref={field}
          value={typed.value}
          aria-invalid={trouble.value !== ''}
          aria-describedby="passphrase-said"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            trouble.value = '';
          }}
        />
      </div>
      <div id="passphrase-said" role="alert">
        {trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}
      </div>
      <Button type="submit" disabled={busy.value}>
        {t('home.goOn')}
      </Button>
    </form>
  );
}
