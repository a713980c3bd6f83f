import { t } from '../state/words';
import type { About } from './PrintPage';

/** Six fit on one sheet. */
const perSheet = 6;

/** A card for each table: whoever scans it sits there. */
export function TableCards({ about }: { about: About }) {
  const tables = Array.from({ length: about.tables }, (_, at) => at + 1);
  const sheets = Array.from({ length: Math.ceil(tables.length / perSheet) }, (_, at) =>
    tables.slice(at * perSheet, (at + 1) * perSheet),
  );
  return (
    <>
      {sheets.map((cards) => (
        <ul key={cards[0]} class="sheet cards" aria-label={t('print.tableCards')}>
          {cards.map((table) => (
            <li key={table}>
              <p class="table">{t('print.table', { table })}</p>
              <img
                class="qr"
                src={`/api/sessions/${about.code}/qr.svg?table=${table}`}
                alt={t('print.tableQr', { table })}
              />
              <p>{t('print.scan')}</p>
              <p>
                {about.short} <b class="code">{about.code}</b>
              </p>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
