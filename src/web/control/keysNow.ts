import { t } from '../state/words';
import type { Desk } from './desk';

/** The keys that do something now, and what. */
export function keysNow(desk: Desk): readonly (readonly [caps: readonly string[], does: string])[] {
  const ended = desk.ended.value;
  const primary = desk.primary.value.kind;
  const timer = desk.timer.value;
  const letters = desk.letters.value;
  const all: readonly (readonly [boolean, readonly string[], string])[] = [
    [primary !== 'nothing' && primary !== 'endSession', ['→', t('control.keySpace')], t('control.keyPrimary')],
    [desk.backward.value !== undefined, ['←'], t('control.keyBack')],
    [letters && desk.undo.value !== undefined, ['Z'], t('control.keyUndo')],
    [letters && !ended, ['A'], t('control.keyAsk')],
    [letters && !ended && (!timer || timer.leftMs === 0), ['T'], t('control.keyTimer')],
    [letters && timer !== undefined, ['+'], t('control.keyMinute')],
    [letters && timer !== undefined && timer.leftMs !== 0, ['P'], t('control.keyPause')],
    [letters && !ended, ['B', '.'], t('control.keyBlack')],
    [letters && !ended, ['J'], t('control.keyJoin')],
    [desk.cover.value !== undefined, ['Esc'], t('control.keyUncover')],
    [letters, ['?'], t('control.keyHelp')],
  ];
  return all.flatMap(([works, caps, does]) => (works ? [[caps, does] as const] : []));
}
