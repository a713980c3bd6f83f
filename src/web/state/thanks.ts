import type { ThanksEntity } from '../wire/contract';
import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { under } from './basicSelectors';
import { type Pending, wishes } from './pending';

export type KeyedThanks = ThanksEntity & { key: string };

/** Thanks that are shown to all, in the order of their keys. */
export function thanksOf(shared: View): KeyedThanks[] {
  return read(shared, 'thanks/');
}

/** What one sent oneself, without what one takes back; what is on its way has no key yet. */
export function shownThanked(own: View, pending: readonly Pending[]): (ThanksEntity & { key?: string })[] {
  const gone = new Set(wishes(pending, 'takeBackThanks').map(({ command }) => command.thanks));
  const stored = read(own, 'thanked/').filter(({ key }) => !gone.has(key));
  const known = new Set(stored.map(({ key }) => key));
  const sent = wishes(pending, 'sendThanks').filter(({ made }) => made === undefined || !known.has(made));
  return [...sent.map(({ command }) => ({ text: command.text, for: command.for })), ...stored];
}

/** What one promises oneself, the last wish counted. */
export function shownPledge(own: View, pending: readonly Pending[]): { value: string; saved: boolean } {
  const last = wishes(pending, 'keepPledge').at(-1);
  const stored = own.get('pledge');
  return last
    ? { value: last.command.text ?? '', saved: last.acked !== undefined }
    : { value: typeof stored === 'string' ? stored : '', saved: true };
}

function read(view: View, prefix: string): KeyedThanks[] {
  return under(view, prefix)
    .flatMap(([key, value]) =>
      isRecord(value) && typeof value.text === 'string' ? [{ ...(value as ThanksEntity), key }] : [],
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
