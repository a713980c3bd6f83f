import type { Answer } from '../wire/api';
import type { ReachSheet } from '../wire/contract';

export type { ReachSheet } from '../wire/contract';
export { reach } from '../wire/reach';

/** While nobody has come, how often is asked whether somebody did. */
export const lookEveryMs = 5_000;

/** Tells how things stand while no other device has come, and nothing once one has; then nobody is asked again. Gives the
 * way to stop it. */
export function watchReach(
  ask: () => Promise<Answer<ReachSheet>>,
  tell: (alone: ReachSheet | undefined) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async () => {
    const answer = await ask();
    if (stopped) {
      return;
    }
    if ('ok' in answer) {
      tell(answer.ok.alone ? answer.ok : undefined);
    }
    if (!('ok' in answer) || answer.ok.alone) {
      timer = setTimeout(look, lookEveryMs);
    }
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** What is typed on the server's computer, so that its firewall lets phones in. */
export function firewallLines({ port, windows }: ReachSheet): readonly string[] {
  return windows
    ? [`netsh advfirewall firewall add rule name="LiveHub" dir=in action=allow protocol=TCP localport=${port}`]
    : [`sudo ufw allow ${port}/tcp`, `sudo firewall-cmd --add-port=${port}/tcp`];
}
