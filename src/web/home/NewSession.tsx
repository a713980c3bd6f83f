import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StartingPoint } from '../state/entities';
import { rememberSession, rememberToken } from '../state/memory';
import { createSession } from '../state/server';
import { t, why, wordsLanguage } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Option } from './Option';

type Language = 'en' | 'nl';

/** Makes a session and goes to its facilitator screen. */
export function NewSession() {
  const title = useSignal('');
  const begin = useSignal<StartingPoint>('ideaRound');
  const language = useSignal<Language>(wordsLanguage() === 'nl' ? 'nl' : 'en');
  const trouble = useSignal('');
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const create = async (event: Event) => {
    event.preventDefault();
    if (busy.value) {
      return;
    }
    if (title.value.trim() === '') {
      trouble.value = t('home.titleMissing');
      field.current?.focus();
      return;
    }
    busy.value = true;
    trouble.value = await make({ title: title.value, start: begin.value, language: language.value });
    busy.value = false;
  };

  return (
    <main>
      <form class="new" onSubmit={create} noValidate>
        <h1>{t('home.newSession')}</h1>
        <div class="field">
          <label for="title">{t('home.title')}</label>
          <input
            id="title"
            class="input"
            type="text"
            maxLength={120}
            ref={field}
            autocomplete="off"
            value={title.value}
            aria-describedby="title-hint"
            aria-invalid={trouble.value !== ''}
            onInput={(event) => {
              title.value = event.currentTarget.value;
              trouble.value = '';
            }}
          />
          <p id="title-hint" class="hint">
            {t('home.titleHint')}
          </p>
        </div>
        <fieldset>
          <legend>{t('home.beginWith')}</legend>
          <Option
            name="begin"
            of={begin}
            value="ideaRound"
            label={t('home.ideaRound')}
            hint={t('home.ideaRoundHint')}
          />
          <Option name="begin" of={begin} value="empty" label={t('home.empty')} hint={t('home.emptyHint')} />
        </fieldset>
        <fieldset class="languages">
          <legend>{t('home.language')}</legend>
          <Option name="language" of={language} value="en" label="English" />
          <Option name="language" of={language} value="nl" label="Nederlands" />
        </fieldset>
        <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
        <div class="buttons">
          <Button kind="primary" type="submit" disabled={busy.value}>
            {busy.value ? t('home.creating') : t('home.create')}
          </Button>
          <a href="/">{t('home.back')}</a>
        </div>
      </form>
    </main>
  );
}

/** Why the session was not made, in words; nothing when the page is on its way to it. */
async function make(wish: { title: string; start: StartingPoint; language: Language }): Promise<string> {
  const made = await createSession(wish);
  if ('refused' in made) {
    return made.refused.code === 'unavailable' ? t('home.notReached') : why(made.refused);
  }

  const { code, facilitator, stage } = made.ok;
  rememberToken(code, 'control', facilitator);
  rememberToken(code, 'stage', stage);
  rememberSession({ code, title: wish.title.trim(), createdAt: Date.now() });
  location.assign(`/control/${code}`);
  return '';
}
