import { useSignal } from '@preact/signals';
import { about } from '../state/server';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { codeLength, joinCodeIn } from './joinCode';

/** The way in with a code. A wrong one is said here, before anything else is loaded. */
export function JoinForm() {
  const code = useSignal('');
  const trouble = useSignal('');
  const busy = useSignal(false);

  const join = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    trouble.value = await troubleWith(code.value);
    busy.value = false;
    if (trouble.value === '') {
      location.assign(`/join/${code.value}`);
    }
  };

  return (
    <form class="panel join" onSubmit={join} noValidate>
      <label for="code">{t('home.joinCode')}</label>
      <div class="field-and-button">
        <input
          id="code"
          class="input code"
          type="text"
          value={code.value}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          aria-describedby="code-hint"
          aria-invalid={trouble.value !== ''}
          onInput={(event) => {
            code.value = joinCodeIn(event.currentTarget.value);
            event.currentTarget.value = code.value;
            trouble.value = '';
          }}
        />
        <Button kind="primary" type="submit" disabled={busy.value}>
          {t('home.join')}
        </Button>
      </div>
      <p id="code-hint" class="hint">
        {t('home.codeHint')}
      </p>
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
    </form>
  );
}

/** Why this code leads nowhere, in words; nothing when it leads to a session. */
async function troubleWith(code: string): Promise<string> {
  if (code.length < codeLength) {
    return t('home.codeShort');
  }
  const found = await about(code);
  if ('ok' in found) {
    return '';
  }
  switch (found.refused.code) {
    case 'noSuchSession':
      return t('home.codeUnknown', { code });
    case 'unavailable':
      return t('home.notReached');
    default:
      return why(found.refused);
  }
}
