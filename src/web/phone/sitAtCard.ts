import type { LiveSession } from '../state/session';

/** Who scanned the card of a table sits down there, also who was in already; who signed up says what it does, so that rooms can
 * be mixed. The wish is kept until it is granted; the address forgets it, or a reload would ask again after the person has moved
 * on. */
export function sitAtCard(session: LiveSession): void {
  const table = Number(new URLSearchParams(location.search).get('table'));
  const text = new URLSearchParams(location.hash.slice(1)).get('work');
  if (table > 0 || text) {
    history.replaceState(history.state, '', location.pathname);
  }
  if (Number.isInteger(table) && table > 0) {
    void session.send({ kind: 'chooseTable', table });
  }
  if (text) {
    void session.send({ kind: 'sayWork', text });
  }
}
