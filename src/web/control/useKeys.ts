import { useEffect } from 'preact/hooks';
import { hearClicker } from './clicker';
import type { Desk } from './desk';
import { secondsIn } from './fields';
import { fromClicker, isTaken, type Wish, wishOf } from './keys';
import { takeBack } from './undo';

/** Does what keys ask for: pressed here, or on the big screen of the same browser. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    const press = (key: string) => {
      const wish = wishOf(fromClicker(key), desk.letters.value);
      if (wish) {
        grant(desk, wish);
      }
    };
    const pressed = (event: KeyboardEvent) => {
      const wish = isTaken(event) ? undefined : wishOf(event.key, desk.letters.value);
      if (wish) {
        event.preventDefault();
        grant(desk, wish);
      }
    };

    const deafen = hearClicker(desk.code, press);
    document.addEventListener('keydown', pressed);
    return () => {
      deafen();
      document.removeEventListener('keydown', pressed);
    };
  }, [desk]);
}

function grant(desk: Desk, wish: Wish): void {
  const timer = desk.timer.value;
  switch (wish) {
    case 'primary':
      if (desk.primary.value.kind !== 'endSession') {
        void desk.proceed(); // Ending is never one key away.
      }
      return;
    case 'back':
      desk.back();
      return;
    case 'timer': {
      const seconds = secondsIn(desk.minutes.text.value);
      if (seconds !== undefined && (!timer || timer.leftMs === 0)) {
        void desk.act({ kind: 'startTimer', seconds });
      }
      return;
    }
    case 'minute':
      if (timer) {
        void desk.act({ kind: 'addTime', seconds: 60 });
      }
      return;
    case 'pause':
      if (timer && timer.leftMs !== 0) {
        void desk.act({ kind: timer.leftMs === undefined ? 'pauseTimer' : 'resumeTimer' });
      }
      return;
    case 'undo':
      takeBack(desk);
      return;
    case 'ask':
      if (!desk.ended.value) {
        desk.ask({ kind: 'ask' });
      }
      return;
    case 'black':
    case 'join':
      desk.switchCover(wish);
      return;
    case 'uncover':
      if (desk.cover.value) {
        desk.switchCover(desk.cover.value);
      }
      return;
    case 'help':
      desk.ask({ kind: 'keys' });
  }
}
