import type { HostCode } from '../state/hostCodes';
import { t } from '../state/words';
import type { About } from './PrintPage';

/** Six fit on one sheet. */
const perSheet = 6;

/** A card for the host of each room: the page to open, and the code to type there. No card holds a secret link. */
export function HostCards({ about, hosts }: { about: About; hosts: readonly HostCode[] }) {
  const sheets = Array.from({ length: Math.ceil(hosts.length / perSheet) }, (_, at) =>
    hosts.slice(at * perSheet, (at + 1) * perSheet),
  );
  return (
    <>
      {sheets.map((cards) => (
        <ul key={cards[0]?.room} class="sheet cards" aria-label={t('print.hostCards')}>
          {cards.map(({ room, code }) => (
            <li key={room}>
              <p class="table">{t('print.hostOf', { number: room })}</p>
              <img class="qr" src={`/api/sessions/${about.code}/qr.svg?host=true`} alt={t('print.hostQr')} />
              <p>{t('print.hostHow')}</p>
              <p>
                <b class="code">{`${code.slice(0, 4)}-${code.slice(4)}`}</b>
              </p>
              <p>{`${about.short}/host/${about.code}`}</p>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
