import { t } from '../state/words';
import type { Desk } from './desk';
import { Notes } from './Notes';
import { kickerOf } from './plan/kinds';
import { firstFrom, stepAfter } from './primary';
import { timeOfDay } from './timeOfDay';

/** What comes after what is going on now. */
export function NextPanel({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const steps = desk.steps.value;
  const next =
    now.kind === 'lobby' ? firstFrom(0, steps) : 'activity' in now ? stepAfter(now.activity, steps) : undefined;
  if (!next || desk.ended.value) {
    return null;
  }

  const expected = desk.schedule.value.slots.get(next.key)?.expected;
  return (
    <section class="panel next">
      <p class="kicker">
        <span>{[t('control.next'), kickerOf(next.plan)].join(' · ')}</span>
        {expected !== undefined && <span class="pace">{timeOfDay(expected)}</span>}
      </p>
      <h2>{next.plan.question}</h2>
      {next.plan.notes && <Notes key={next.key} notes={next.plan.notes} open={false} />}
    </section>
  );
}
