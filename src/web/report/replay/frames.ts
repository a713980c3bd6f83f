import type { Replay, ReplayMoment } from '../../state/reports';

/** What the big screen showed at one instant of a replay. */
export type Frame = {
  /** Which of its steps was on; absent before the first. */
  step?: number;
  phase: 'opened' | 'closed' | 'revealed' | undefined;
  /** Which of the texts of that step were on show, in the order of the report. */
  texts: readonly number[];
  ended: boolean;
};

/** What there was to see so many seconds from the beginning. */
export function frameAt({ moments }: Replay, at: number): Frame {
  const phases = new Map<number, Frame['phase']>();
  const texts = new Map<number, Set<number>>();
  let step: number | undefined;
  let ended = false;
  for (const moment of moments) {
    if (moment.at > at) {
      break;
    }
    switch (moment.what) {
      case 'came':
        step = moment.step;
        break;
      case 'texts':
        show(texts, moment);
        break;
      case 'ended':
        ended = true;
        break;
      default:
        phases.set(moment.step, moment.what);
    }
  }

  return step === undefined
    ? { phase: undefined, texts: [], ended }
    : { step, phase: phases.get(step), texts: [...(texts.get(step) ?? [])].sort((a, b) => a - b), ended };
}

function show(texts: Map<number, Set<number>>, { step, texts: come, gone }: ReplayMoment): void {
  const shown = texts.get(step) ?? new Set();
  texts.set(step, shown);
  for (const one of come ?? []) {
    shown.add(one);
  }
  for (const one of gone ?? []) {
    shown.delete(one);
  }
}

/** The nearest moment of these kinds after an instant, or before it; undefined when there is none. */
export function nextOf(
  { moments }: Replay,
  at: number,
  is: (moment: ReplayMoment) => boolean,
  forward = true,
): number | undefined {
  const found = moments.filter((moment) => is(moment) && (forward ? moment.at > at : moment.at < at));
  return (forward ? found[0] : found.at(-1))?.at;
}
