import { useRef, useState } from 'preact/hooks';
import { sessionOf } from '../state/basicSelectors';
import { shownTable } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { useSession } from './useSession';

/** The number of one's table: taken, changed, or given back. Who is elsewhere has no table to find. */
export function TableForm() {
  const session = useSession();
  const details = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState('');
  const table = shownTable(session.own.value, session.pending.value);
  if (table === undefined && sessionOf(session.shared.value)?.venue === 'online') {
    return null;
  }

  const sit = (at: number | undefined) => {
    setTyped('');
    details.current?.removeAttribute('open');
    void session.send({ kind: 'chooseTable', ...(at === undefined ? {} : { table: at }) });
  };
  const save = (event: Event) => {
    event.preventDefault();
    sit(Number(typed));
  };
  return (
    <details ref={details}>
      <summary>{table === undefined ? t('phone.takeTable') : t('phone.yourTableIs', { table })}</summary>
      <form class="field" onSubmit={save}>
        <label for="own-table">{t('phone.tableNumber')}</label>
        <input
          id="own-table"
          class="input"
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={100}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('phone.sitHere')}</Button>
        {table !== undefined && (
          <Button kind="quiet" onClick={() => sit(undefined)}>
            {t('phone.leaveTable')}
          </Button>
        )}
      </form>
    </details>
  );
}
