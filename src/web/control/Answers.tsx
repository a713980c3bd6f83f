import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { choiceOf, countOf } from '../state/selectors';
import { t } from '../state/words';

/** The answers of a poll, with how many chose them as soon as that may be seen here. */
export function Answers({ now, shared }: { now: SceneOf<'poll'> | SceneOf<'consent'>; shared: View }) {
  const revealed = now.phase === 'revealed';
  const shown = revealed || (now.phase !== 'waiting' && now.live !== 'nobody');
  const options = now.kind === 'poll' ? now.options : [t('control.fine'), t('control.doubts'), t('control.objection')];
  const answered = countOf(shared, 'answers') ?? 0;
  const heading = t(revealed ? 'control.results' : shown ? 'control.soFar' : 'control.answers');
  return (
    <section class="panel answers">
      <h2>{heading}</h2>
      <ol aria-label={heading}>
        {options.map((option, at) => (
          <li key={at}>
            <span class="text">{option}</span>{' '}
            {shown && (
              <>
                <span class="got">{t('control.chosenBy', { count: choiceOf(shared, at) })}</span>
                <meter min={0} max={Math.max(1, answered)} value={choiceOf(shared, at)} aria-hidden="true" />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
