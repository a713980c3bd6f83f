import { useSignal } from '@preact/signals';
import { wordListOf } from '../../state/moderation';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { Field } from '../Field';
import { Switch } from './Switch';

/** Words that hold a text back, one list for each language. */
export function WordsPart({ desk }: { desk: Desk }) {
  return (
    <section aria-labelledby="words">
      <h3 id="words">{t('control.moderation.words')}</h3>
      <p class="hint">{t('control.moderation.wordsHint')}</p>
      {(['en', 'nl'] as const).map((language) => (
        <List key={language} desk={desk} language={language} />
      ))}
    </section>
  );
}

function List({ desk, language }: { desk: Desk; language: 'en' | 'nl' }) {
  const list = wordListOf(desk.live.shared.value, language);
  const typed = useSignal<string | undefined>(undefined);
  const lines = typed.value ?? list?.words.join('\n') ?? '';
  const on = list?.on ?? false;
  const save = async (event: Event) => {
    event.preventDefault();
    if (await desk.act({ kind: 'setWordList', language, on, words: lines.split('\n') })) {
      typed.value = undefined;
    }
  };
  return (
    <form class="plan" onSubmit={save}>
      <Switch
        id={`list-${language}`}
        label={t(`control.moderation.list.${language}`)}
        hint={t('control.moderation.listCount', { count: list?.words.length ?? 0 })}
        on={on}
        onChange={(wanted) => desk.act({ kind: 'setWordList', language, on: wanted })}
      />
      <details>
        <summary>{t(`control.moderation.editList.${language}`)}</summary>
        <Field id={`words-${language}`} label={t('control.moderation.onePerLine')}>
          <textarea
            id={`words-${language}`}
            class="input"
            rows={8}
            lang={language}
            spellcheck={false}
            value={lines}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button type="submit" disabled={typed.value === undefined}>
            {t('ui.save')}
          </Button>
        </div>
      </details>
    </form>
  );
}
