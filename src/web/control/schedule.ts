import type { KeyedStep } from '../state/selectors';
import { isForeseen } from './along';

/** One step in time; instants in Unix milliseconds of the server's clock. */
export type Slot = {
  /** When it begins by the plan. */
  readonly planned?: number;
  /** When it began, or will as things go now. */
  readonly expected?: number;
  /** How long people have been there, once they have left. */
  readonly took?: number;
};

/** The day by plan and by clock. */
export type Schedule = {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly begins?: number;
  readonly ends?: number;
  readonly endsExpected?: number;
  /** Behind the plan (negative: ahead of it), in milliseconds; absent while there is no plan to be behind. */
  readonly late?: number;
};

const minute = 60_000;

/** Further from the planned begin than this, it is not that day: a rehearsal the evening before, for example. */
const sameDay = 120 * minute;

/** Planned against actual. Steps that are skipped or were asked in between are not in the plan; time spent on the latter
 * makes the day late. */
export function scheduleOf(steps: readonly KeyedStep[], day: number | undefined, now: number): Schedule {
  const begun = steps.some((step) => !step.asked && (step.since !== undefined || step.spent !== undefined));
  const at = begun ? steps.findIndex((step) => step.since !== undefined) : -1;
  const began = at < 0 ? undefined : now - spentIn(steps, now);
  const base = began === undefined ? day : day !== undefined && Math.abs(began - day) <= sameDay ? day : began;
  const foreseen = steps.filter(isForeseen);
  if (base === undefined || !foreseen.some((step) => step.plan.minutes)) {
    return { slots: new Map(steps.map((step) => [step.key, slotOf(step)])) };
  }

  const planned = startsOf(foreseen, base);
  const ends = planned.at(-1) ?? base;
  const late = latenessOf(steps, foreseen, planned, { at, base, now });
  const slots = steps.map((step, index): [string, Slot] => {
    const place = foreseen.indexOf(step);
    const start = place < 0 ? undefined : planned[place];
    const wasThere = began !== undefined && (index === at || (index < at && step.spent !== undefined));
    const expected = wasThere
      ? began + spentIn(steps.slice(0, index), now)
      : index > at && start
        ? start + late
        : undefined;
    return [step.key, { ...slotOf(step), ...(start ? { planned: start } : {}), ...(expected ? { expected } : {}) }];
  });
  const soon = at >= 0 || Math.abs(now - base) <= sameDay;
  return {
    slots: new Map(slots),
    begins: base,
    ends,
    endsExpected: soon ? ends + late : ends,
    ...(soon ? { late } : {}),
  };
}

/** When each begins, and at last when all is over. */
function startsOf(steps: readonly KeyedStep[], base: number): number[] {
  const starts = [base];
  for (const step of steps) {
    starts.push((starts.at(-1) ?? base) + lengthOf(step));
  }
  return starts;
}

function latenessOf(
  steps: readonly KeyedStep[],
  foreseen: readonly KeyedStep[],
  planned: readonly number[],
  { at, base, now }: { at: number; base: number; now: number },
): number {
  const current = steps[at];
  if (!current) {
    return Math.max(0, now - base); // In the lobby: it begins on time, or as soon as it can.
  }
  const place = foreseen.filter((step) => steps.indexOf(step) <= at).length - 1;
  const there = foreseen[place];
  const interrupted = there && there !== current && current.asked ? leftOf(there, now) : 0;
  return now + leftOf(current, now) + interrupted - (planned[place + 1] ?? base);
}

function slotOf(step: KeyedStep): Slot {
  return step.since === undefined && step.spent !== undefined ? { took: step.spent } : {};
}

function lengthOf(step: KeyedStep): number {
  return (step.plan.minutes ?? 0) * minute;
}

function timeAt(step: KeyedStep, now: number): number {
  return (step.spent ?? 0) + (step.since === undefined ? 0 : Math.max(0, now - step.since));
}

function spentIn(steps: readonly KeyedStep[], now: number): number {
  return steps.reduce((spent, step) => spent + timeAt(step, now), 0);
}

/** What its planned minutes still leave. */
function leftOf(step: KeyedStep, now: number): number {
  return Math.max(0, lengthOf(step) - timeAt(step, now));
}

/** As people say it: whole minutes, late when above 0. */
export function minutesLate(late: number): number {
  const minutes = Math.round(late / minute);
  return Math.abs(minutes) <= 1 ? 0 : minutes;
}
