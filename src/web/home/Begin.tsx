import { type Signal, signal } from '@preact/signals';
import type { StartingPoint, Template } from '../state/entities';
import { t } from '../state/words';
import { FileField } from './FileField';
import { Option } from './Option';

/** What a session begins with: a starting point for so many people, or an agenda from a file. */
export type Beginning = {
  readonly start: Signal<StartingPoint | 'file'>;
  readonly heads: Signal<number | undefined>;
  readonly agenda: Signal<Template | undefined>;
};

export function newBeginning(): Beginning {
  return { start: signal('ideaRound'), heads: signal(undefined), agenda: signal(undefined) };
}

/** Chooses what a session begins with. */
export function Begin({ of }: { of: Beginning }) {
  const start = of.start;
  return (
    <fieldset>
      <legend>{t('home.beginWith')}</legend>
      <Option name="begin" of={start} value="ideaRound" label={t('home.ideaRound')} hint={t('home.ideaRoundHint')} />
      <Option name="begin" of={start} value="halfDay" label={t('home.halfDay')} hint={t('home.halfDayHint')}>
        <Heads of={of.heads} />
      </Option>
      <Option name="begin" of={start} value="wholeDay" label={t('home.wholeDay')} hint={t('home.wholeDayHint')}>
        <Heads of={of.heads} />
      </Option>
      <Option name="begin" of={start} value="empty" label={t('home.empty')} hint={t('home.emptyHint')} />
      <Option name="begin" of={start} value="file" label={t('home.file')} hint={t('home.fileHint')}>
        <FileField of={of.agenda} />
      </Option>
    </fieldset>
  );
}

/** How many people are expected. */
function Heads({ of }: { of: Signal<number | undefined> }) {
  return (
    <div class="field heads">
      <label for="heads">{t('home.heads')}</label>
      <input
        id="heads"
        class="input"
        type="number"
        inputMode="numeric"
        min={1}
        max={2000}
        value={of.value ?? ''}
        aria-describedby="heads-hint"
        onInput={(event) => {
          const heads = event.currentTarget.valueAsNumber;
          of.value = Number.isInteger(heads) && heads > 0 ? heads : undefined;
        }}
      />
      <p id="heads-hint" class="hint">
        {t('home.headsHint')}
      </p>
    </div>
  );
}
