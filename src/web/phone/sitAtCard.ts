import type { LiveSession } from '../state/session';

/** Who scanned the card of a table sits down there, also who was in already. The wish is kept until it is granted; the
 * address forgets it, or a reload would ask again after the person has moved on. */
export function sitAtCard(session: LiveSession): void {
  const table = Number(new URLSearchParams(location.search).get('table'));
  if (Number.isInteger(table) && table > 0) {
    history.replaceState(null, '', location.pathname);
    void session.send({ kind: 'chooseTable', table });
  }
}
