import { useId, useState } from 'preact/hooks';
import type { Command } from '../../state/entities';
import { linesIn } from '../../state/paper';
import { t } from '../../state/words';
import { announce } from '../announce';
import { Button } from '../Button';

type Props = {
  board: string;
  columns: readonly string[];
  /** Asks for one change; whether it was made. */
  act: (command: Command) => Promise<boolean>;
};

/** Ideas of people without a phone, typed for them: one on each line. */
export function TypeIdeas({ board, columns, act }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [column, setColumn] = useState(0);
  const [busy, setBusy] = useState(false);
  const { portions, count, tooLong } = linesIn(text);
  const bad = count === 0 || tooLong || busy;

  const send = async (event: Event) => {
    event.preventDefault();
    if (bad) {
      return;
    }

    setBusy(true);
    const where = columns.length === 0 ? {} : { column };
    for (const [at, lines] of portions.entries()) {
      if (!(await act({ kind: 'typeIdeas', board, lines, ...where }))) {
        setText(portions.slice(at).flat().join('\n'));
        setBusy(false);
        return;
      }
    }
    setBusy(false);
    setText('');
    announce(t('ui.typed.added', { count }));
  };

  return open ? (
    <form class="field type-ideas" onSubmit={send}>
      <label for={id}>{t('ui.typed.label')}</label>
      <textarea
        id={id}
        class="input"
        rows={4}
        value={text}
        readOnly={busy}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {t(tooLong ? 'ui.typed.tooLong' : 'ui.typed.hint')}
      </p>
      {columns.length > 0 && (
        <>
          <label for={`${id}-column`}>{t('ui.typed.column')}</label>
          <select
            id={`${id}-column`}
            class="input"
            value={column}
            onChange={(event) => setColumn(Number(event.currentTarget.value))}
          >
            {columns.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <div class="buttons">
        <Button type="submit" kind="primary" disabled={bad}>
          {t('ui.typed.add')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('ui.close')}</Button>
      </div>
    </form>
  ) : (
    <div class="buttons">
      <Button onClick={() => setOpen(true)}>{t('ui.typed.open')}</Button>
    </div>
  );
}
