import languages from 'words:languages';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t, wordsLanguage } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { agendaChosen, Begin, newBeginning } from './Begin';
import { CycleChoice, cycleChosen, newCycleChoice } from './CycleChoice';
import { makeSession } from './makeSession';
import { Option } from './Option';

/** Makes a session and goes to its facilitator screen. */
export function NewSession() {
  const title = useSignal('');
  const begin = useMemo(newBeginning, []);
  const cycle = useMemo(newCycleChoice, []);
  const language = useSignal(wordsLanguage());
  const trouble = useSignal('');
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const create = async (event: Event) => {
    event.preventDefault();
    if (busy.value) {
      return;
    }
    const [start, heads] = [begin.start.value, begin.heads.value];
    const agenda = agendaChosen(begin);
    if (title.value.trim() === '') {
      trouble.value = t('home.titleMissing');
      field.current?.focus();
      return;
    }
    if ((start === 'file' || start === 'kept') && !agenda) {
      trouble.value = t(start === 'file' ? 'home.fileMissing' : 'home.keptMissing');
      return;
    }
    const belongs = cycleChosen(cycle);
    if (belongs === 'nameless') {
      trouble.value = t('home.cycleMissing');
      return;
    }
    busy.value = true;
    trouble.value = await makeSession({
      title: title.value,
      language: language.value,
      ...(start === 'file' || start === 'kept' ? {} : { start }),
      ...(heads === undefined ? {} : { heads }),
      ...(agenda ? { agenda } : {}),
      ...(belongs ? { cycle: belongs } : {}),
    });
    busy.value = false;
  };

  return (
    <main>
      <form class="new" onSubmit={create} noValidate>
        <h1>{t('home.newSession')}</h1>
        <p class="hint">{t('home.createNext')}</p>
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
        <Begin of={begin} />
        <CycleChoice of={cycle} />
        <fieldset class="languages">
          <legend>{t('home.language')}</legend>
          {Object.entries(languages).map(([code, { name }]) => (
            <Option key={code} name="language" of={language} value={code} label={name} />
          ))}
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
