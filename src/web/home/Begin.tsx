import { type Signal, signal } from '@preact/signals';
import type { StartingPoint, Template } from '../state/entities';
import { remembers } from '../state/memory';
import { t } from '../state/words';
import { FileField } from './FileField';
import { KeptAgendas } from './KeptAgendas';
import { keptAgendas } from './keptAgendas';
import { Option } from './Option';

/** What a session begins with: a starting point for so many people, or an agenda that was kept here or in a file. */
export type Beginning = {
  readonly start: Signal<StartingPoint | 'file' | 'kept'>;
  readonly heads: Signal<number | undefined>;
  /** From a file. */
  readonly agenda: Signal<Template | undefined>;
  /** The name of one that this browser keeps. */
  readonly kept: Signal<string>;
};

export function newBeginning(): Beginning {
  return { start: signal('ideaRound'), heads: signal(undefined), agenda: signal(undefined), kept: signal('') };
}

/** The agenda to begin with, where one was chosen. */
export function agendaChosen(begin: Beginning): Template | undefined {
  switch (begin.start.value) {
    case 'file':
      return begin.agenda.value;
    case 'kept':
      return keptAgendas.value.find((kept) => kept.name === begin.kept.value)?.agenda;
    default:
      return undefined;
  }
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
      {keptAgendas.value.length > 0 && (
        <Option name="begin" of={start} value="kept" label={t('home.keptAgenda')} hint={t('home.keptAgendaHint')}>
          <KeptAgendas of={of.kept} />
        </Option>
      )}
      <Option name="begin" of={start} value="file" label={t('home.file')} hint={t('home.fileHint')}>
        <FileField of={of.agenda} />
      </Option>
      {!remembers() && <p class="hint">{t('home.filesOnly')}</p>}
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
