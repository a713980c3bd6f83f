import type { StageCover } from '../../state/entities';
import { t, type WordKey } from '../../state/words';
import type { Desk } from '../desk';

/** What lies over the big screen, or that the hall sees nothing: where there is no picture of it. */
export function ScreenState({ desk }: { desk: Desk }) {
  const cover = desk.cover.value;
  const state = isAway(desk) ? 'control.noScreen' : cover && coverWord(cover);
  return (
    <p class="screen-state" role="status">
      {state && t(state)}
    </p>
  );
}

export function coverWord(cover: StageCover): WordKey {
  return cover === 'black' ? 'control.isBlack' : 'control.showsJoin';
}

/** Whether no big screen is connected. */
export function isAway(desk: Desk): boolean {
  return !desk.ended.value && desk.live.crowd.value?.stage === false;
}
