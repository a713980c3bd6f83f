import { useSignal } from '@preact/signals';
import type { Refusal } from '../state/entities';
import { admitHost } from '../state/hostCode';
import { rememberHostToken } from '../state/roomMemory';
import { t, why as whyNot } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { phonePage } from './ways';

/** The way in by a code, for who has no link. */
export function GetIn({ code, why }: { code: string; why?: string }) {
  return (
    <main class="host gate">
      <h1>{t('host.getIn')}</h1>
      {why ? <Notice kind="trouble">{why}</Notice> : <p class="hint">{t('host.getInHow')}</p>}
      <CodeForm code={code} />
      <Onward code={code} />
    </main>
  );
}

/** What stands here when somebody may not run the room any more. */
export function Lost({ code, refusal }: { code: string; refusal: Refusal }) {
  const taken = refusal.code === 'notAllowed';
  return (
    <main class="host gate">
      <h1>{taken ? t('host.lost') : whyNot(refusal)}</h1>
      {taken && <p>{t('host.lostHow')}</p>}
      <Onward code={code} />
    </main>
  );
}

function CodeForm({ code }: { code: string }) {
  const typed = useSignal('');
  const trouble = useSignal('');
  const busy = useSignal(false);
  const open = async (event: Event) => {
    event.preventDefault();
    if (typed.value.trim() === '') {
      trouble.value = t('host.codeMissing');
      return;
    }

    busy.value = true;
    const answer = await admitHost(code, typed.value);
    busy.value = false;
    if ('ok' in answer) {
      const { room, token } = answer.ok;
      rememberHostToken(code, room, token);
      location.assign(`/host/${code}/${room}`);
    } else {
      trouble.value = whyNot(answer.refused);
    }
  };
  return (
    <form class="panel" onSubmit={open} noValidate>
      <div class="field">
        <label for="host-code">{t('host.code')}</label>
        <input
          id="host-code"
          class="input code"
          value={typed.value}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          aria-describedby="host-code-hint"
          aria-invalid={trouble.value !== ''}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            trouble.value = '';
          }}
        />
        <p id="host-code-hint" class="hint">
          {t('host.codeHint')}
        </p>
      </div>
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      <Button kind="primary" type="submit" class="wide" disabled={busy.value}>
        {t('host.open')}
      </Button>
      <p class="hint">{t('host.getInNext')}</p>
    </form>
  );
}

function Onward({ code }: { code: string }) {
  const phone = phonePage(code);
  return phone ? (
    <a class="button" href={phone}>
      {t('host.takePart')}
    </a>
  ) : (
    <a class="button" href="/">
      {t('ui.home')}
    </a>
  );
}
