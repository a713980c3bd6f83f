import { type Signal, signal } from '@preact/signals';
import { cycleToken, ownCycles } from '../state/cycleMemory';
import type { SessionWish } from '../state/entities';
import { t } from '../state/words';
import { Option } from './Option';

/** The learning cycle that a session is to belong to: none, a new one, or the id of one that this browser runs. */
export type CycleChosen = { readonly which: Signal<string>; readonly name: Signal<string> };

const none = 'none';
const fresh = 'new';

export function newCycleChoice(): CycleChosen {
  return { which: signal<string>(none), name: signal('') };
}

/** What to ask the server for; 'nameless' while a new cycle has no name. */
export function cycleChosen({ which, name }: CycleChosen): SessionWish['cycle'] | 'nameless' {
  switch (which.value) {
    case none:
      return undefined;
    case fresh:
      return name.value.trim() === '' ? 'nameless' : { name: name.value };
    default:
      return { id: which.value, owner: cycleToken(which.value) ?? '' };
  }
}

/** Chooses the learning cycle of a new session. */
export function CycleChoice({ of }: { of: CycleChosen }) {
  return (
    <fieldset>
      <legend>{t('home.inCycle')}</legend>
      <Option name="cycle" of={of.which} value="none" label={t('home.cycleNone')} hint={t('home.cycleNoneHint')} />
      {runHere().map(({ id, name }) => (
        <Option key={id} name="cycle" of={of.which} value={id} label={name} />
      ))}
      <Option name="cycle" of={of.which} value="new" label={t('home.cycleNew')} hint={t('home.cycleNewHint')}>
        <div class="field">
          <label for="cycle-name">{t('home.cycleName')}</label>
          <input
            id="cycle-name"
            class="input"
            type="text"
            maxLength={120}
            autocomplete="organization"
            value={of.name.value}
            onInput={(event) => (of.name.value = event.currentTarget.value)}
          />
        </div>
      </Option>
    </fieldset>
  );
}

function runHere() {
  return ownCycles().filter((cycle) => cycleToken(cycle.id) !== undefined);
}
