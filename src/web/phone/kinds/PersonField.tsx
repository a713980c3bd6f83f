import type { Thankable } from '../../state/mine';
import { t } from '../../state/words';

type Props = {
  found: Thankable;
  find: string;
  onFind: (text: string) => void;
  person: number | undefined;
  onPerson: (number: number) => void;
};

/** Choosing among the people who gave a name. */
export function PersonField({ found, find, onFind, person, onPerson }: Props) {
  return (
    <fieldset class="field people">
      <legend class="unseen">{t('keepsake.thanks.who')}</legend>
      <label for="thanks-find">{t('keepsake.thanks.find')}</label>
      <input
        id="thanks-find"
        class="input"
        type="search"
        autocomplete="off"
        value={find}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
      {found.people.map(({ number, name }) => (
        <label key={number} class="tick">
          <input type="radio" name="thanks-person" checked={person === number} onChange={() => onPerson(number)} />
          {name}
        </label>
      ))}
      <p class="hint" role="status">
        {found.people.length === 0
          ? t('keepsake.thanks.nobody')
          : found.more > 0
            ? t('keepsake.thanks.more', { count: found.more })
            : ''}
      </p>
    </fieldset>
  );
}
