import { rememberCycle, rememberCycleOfSession, rememberCycleToken } from '../state/cycleMemory';
import type { SessionWish } from '../state/entities';
import { createSession, makerToken } from '../state/makers';
import { rememberSession, remembers, rememberToken } from '../state/memory';
import { t, why } from '../state/words';

/** Makes a session and goes to its facilitator screen. Why it was not made, in words; nothing when the page is on its
 * way to it. */
export async function makeSession(wish: SessionWish): Promise<string> {
  const made = await createSession(wish, makerToken());
  if ('refused' in made) {
    return made.refused.code === 'unavailable' ? t('home.notReached') : why(made.refused);
  }

  const { code, facilitator, stage } = made.ok;
  rememberToken(code, 'control', facilitator);
  rememberToken(code, 'stage', stage);
  rememberSession({ code, title: wish.title.trim(), createdAt: Date.now() });
  const { cycle } = made.ok;
  if (cycle) {
    rememberCycleOfSession(code, cycle.id);
    rememberCycle(cycle);
    if (cycle.owner) {
      rememberCycleToken(cycle.id, cycle.owner);
    }
  }
  location.assign(remembers() ? `/control/${code}` : `/control/${code}#${facilitator}`);
  return '';
}
