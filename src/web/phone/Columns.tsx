import { useId } from 'preact/hooks';
import { t } from '../state/words';
import { columnColour } from '../ui/columnColour';

type Props = { names: readonly string[]; chosen: number; onChoose: (column: number) => void };

/** The columns of a board, one of which an idea belongs to. */
export function Columns({ names, chosen, onChoose }: Props) {
  const group = useId();
  if (names.length === 0) {
    return null;
  }

  return (
    <fieldset class="columns">
      <legend>{t('phone.column')}</legend>
      <div class="chips">
        {names.map((name, column) => (
          <label key={name} class={`chip ${columnColour(column)}`}>
            <input
              type="radio"
              name={group}
              value={column}
              checked={column === chosen}
              onChange={() => onChoose(column)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
