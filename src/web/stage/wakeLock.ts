/** Keeps the screen on where the browser can (not over plain http); returns how to stop. A hidden tab loses the lock. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  const take = async () => {
    try {
      lock = document.visibilityState === 'visible' ? await navigator.wakeLock?.request('screen') : lock;
    } catch {
      // A low battery, or a browser without it: the screen may go dark, as it does everywhere else.
    }
  };
  void take();
  document.addEventListener('visibilitychange', take);
  return () => {
    document.removeEventListener('visibilitychange', take);
    void lock?.release();
  };
}
