import { t } from '../state/words';
import { Drawing } from '../ui/Icon';
import type { Desk } from './desk';
import { kindDrawings } from './kindDrawings';
import { chooses, holdsIdeas, kindName, kinds } from './plan/kinds';
import { ReadySets } from './ReadySets';

/** Every kind of step with what it is for, to choose from. */
export function KindPicker({ desk }: { desk: Desk }) {
  const canVote = desk.steps.value.some((step) => holdsIdeas(step.plan.kind));
  return (
    <>
      <ul class="kinds">
        {kinds.map((kind) => {
          const not = chooses(kind) && !canVote;
          return (
            <li key={kind}>
              <button
                type="button"
                aria-disabled={not ? 'true' : undefined}
                onClick={() => !not && desk.ask({ kind: 'plan', of: kind })}
              >
                <Drawing path={kindDrawings[kind]} />
                <strong>{kindName(kind)}</strong>{' '}
                <span>{not ? t('control.voteNeedsBoard') : t(`control.kindHints.${kind}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ReadySets desk={desk} />
    </>
  );
}
