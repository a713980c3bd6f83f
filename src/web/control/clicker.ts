/** Hears the keys that the big screen of the same browser hands on. With several facilitator screens open, only the
 * one that was looked at last acts. */
export function hearClicker(code: string, press: (key: string) => void): () => void {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`livehub:${code}`) : undefined;
  const me = String(Math.random());
  let isLast = true;
  const claim = () => {
    isLast = true;
    channel?.postMessage({ claims: me });
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) {
      return;
    }
    if ('claims' in data) {
      isLast = data.claims === me;
    } else if (isLast && 'ping' in data) {
      channel?.postMessage({ alive: true });
    } else if (isLast && 'key' in data && typeof data.key === 'string') {
      press(data.key);
    }
  };

  channel?.addEventListener('message', hear);
  window.addEventListener('focus', claim);
  claim();
  return () => {
    window.removeEventListener('focus', claim);
    channel?.close();
  };
}
