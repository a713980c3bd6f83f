import { useSignal } from '@preact/signals';
import { spreadOf, tablesOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { NumberField } from './Field';

/** Most tables that everybody can be spread over. */
const most = 64;

/** How many people sit at each table, and everybody spread evenly. */
export function TablesPanel({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const tables = tablesOf(shared);
  const spread = spreadOf(shared);
  const typed = useSignal<number | undefined>(undefined);
  const wanted = typed.value ?? spread;
  const go = (event: Event) => {
    event.preventDefault();
    if (wanted !== undefined) {
      void desk.act({ kind: 'spreadTables', tables: wanted });
      typed.value = undefined;
    }
  };

  return (
    <section class="panel tables" id="tables">
      <h2>{t('control.tables')}</h2>
      {tables.length === 0 ? (
        <p class="hint">{t('control.tablesHint')}</p>
      ) : (
        <ul aria-label={t('control.tables')}>
          {tables.map(({ table, people }) => (
            <li key={table}>
              {t('control.table', { table })} <b>{t('control.atTable', { count: people })}</b>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={go}>
        <NumberField
          id="how-many-tables"
          label={t('control.howManyTables')}
          value={wanted}
          most={most}
          onChange={(value) => (typed.value = value)}
        />
        <Button type="submit" disabled={wanted === undefined}>
          {t('control.spread')}
        </Button>
      </form>
      {spread !== undefined && <p class="hint">{t('control.spreadGoesOn', { count: spread })}</p>}
    </section>
  );
}
