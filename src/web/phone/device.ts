import { useEffect } from 'preact/hooks';
import { remembers } from '../state/memory';

/** Whether closing this page may make its phone a new one: nothing is kept here, or it stands in the small window of an app, or of
 * the Wi-Fi's own page, whose browser says less of itself than the phone's. */
export const forgetful = !remembers() || /; wv\)|iP(?!.*Safari)/.test(navigator.userAgent);

/** A small buzz under the thumb, where phones have one. */
export function buzz(): void {
  navigator.vibrate?.(10);
}

/** Keeps the screen on while there is something to do; browsers allow it on secure pages only. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) {
      return;
    }

    let lock: WakeLockSentinel | undefined;
    let over = false;
    const take = async () => {
      try {
        if (!document.hidden) {
          lock = await navigator.wakeLock.request('screen');
        }

        if (over) {
          await lock?.release();
        }
      } catch {
        // Refused, for example with a low battery: the screen may go dark, nothing else.
      }
    };
    void take();
    document.addEventListener('visibilitychange', take);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release().catch(() => {});
    };
  }, [wanted]);
}
