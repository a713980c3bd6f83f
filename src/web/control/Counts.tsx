import { countOf } from '../state/selectors';
import { t } from '../state/words';
import type { Desk } from './desk';

/** How many are here, and how far they are; and an alarm when people cannot get in. */
export function Counts({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const count = (name: string) => countOf(shared, name) ?? 0;
  const joined = count('joined');
  const crowd = desk.live.crowd.value;
  const here = crowd?.here ?? joined;
  const now = desk.now.value;

  const said: string[] = [];
  if (now.kind === 'board') {
    said.push(t('control.posted', { count: count('posted'), here: Math.max(here, count('posted')), joined }));
    said.push(t('ui.ideas', { count: count('ideas') }));
    said.push(t('control.done', { count: count('done') }));
  } else if (now.kind === 'ballot' && now.phase === 'open') {
    said.push(t('control.complete', { count: count('complete'), here: Math.max(here, count('complete')), joined }));
    said.push(t('control.voted', { count: count('voters') }));
  } else if (now.kind === 'ballot' && now.phase !== 'waiting') {
    said.push(t('control.voted', { count: count('voters') }));
    said.push(t('control.inLobby', { here, joined }));
  } else {
    said.push(t('control.inLobby', { here, joined }));
  }

  return (
    <>
      <ul class="counts" aria-label={t('control.howFar')}>
        {said.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
      {crowd !== undefined && crowd.turnedAway > 0 && (
        <p class="warning" role="alert">
          {t('control.turnedAway', { count: crowd.turnedAway })}
        </p>
      )}
    </>
  );
}
