import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { countOf, entity, under } from './basicSelectors';
import type { AskEntity, HeldEntity, ModerationEntity, WordListEntity } from './entities';

export type KeyedHeld = HeldEntity & { key: string };
export type KeyedAsk = AskEntity & { ask: number };

/** Whether everything stands still. */
export function isPaused(shared: View): boolean {
  return countOf(shared, 'paused') !== undefined;
}

export function moderationOf(shared: View): ModerationEntity {
  const known = shared.get('moderation');
  return isRecord(known) ? (known as ModerationEntity) : {};
}

export function wordListOf(shared: View, language: string): WordListEntity | undefined {
  return entity<WordListEntity>(shared, `wordList/${language}`, 'words');
}

/** Who stands at the door, who came first first. */
export function asksOf(shared: View): KeyedAsk[] {
  return under(shared, 'ask/')
    .flatMap(([ask, value]) => (isRecord(value) ? [{ ...(value as AskEntity), ask: Number(ask) }] : []))
    .sort((a, b) => a.ask - b.ask);
}

/** What waits, or what is hidden, wherever it was sent to; in the order of its keys, which tells nobody's. */
export function heldOf(shared: View, hidden: boolean): KeyedHeld[] {
  return under(shared, 'held/')
    .flatMap(([key, value]) => (isRecord(value) && 't' in value ? [{ ...(value as HeldEntity), key }] : []))
    .filter((held) => (held.h === true) === hidden)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
