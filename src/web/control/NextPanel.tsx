import type { KeyedStep } from '../state/selectors';
import { t } from '../state/words';
import { askedAt, firstFrom, stepAfter } from './along';
import type { Desk } from './desk';
import { Notes } from './Notes';
import { kickerOf } from './plan/kinds';
import { timeOfDay } from './timeOfDay';

/** What comes after what is going on now. */
export function NextPanel({ desk }: { desk: Desk }) {
  const next = nextOf(desk);
  if (!next || desk.ended.value) {
    return null;
  }

  const expected = expectedAt(desk, next);
  return (
    <section class="panel next">
      <p class="kicker">
        <span>{[t('control.next'), kickerOf(next.plan)].join(' · ')}</span>
        {expected && <span class="pace">{expected}</span>}
      </p>
      <h2>{next.plan.question}</h2>
      {next.plan.notes && <Notes key={next.key} notes={next.plan.notes} open={false} />}
    </section>
  );
}

/** The time of day at which a step that has not been on is expected to begin; empty when that is not known. */
export function expectedAt(desk: Desk, { key, since, spent }: KeyedStep): string {
  const expected =
    since === undefined && spent === undefined ? desk.schedule.value.slots.get(key)?.expected : undefined;
  return expected === undefined ? '' : timeOfDay(expected);
}

/** The step that comes after what is on. */
export function nextOf(desk: Desk): KeyedStep | undefined {
  const now = desk.now.value;
  const steps = desk.steps.value;
  const current = desk.current.value;
  if (current?.asked) {
    return askedAt(current, steps);
  }
  return now.kind === 'lobby' ? firstFrom(0, steps) : current && stepAfter(current.key, steps);
}
