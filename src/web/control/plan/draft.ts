import type { ActivityPlan, AgendaPart, LiveResults, MetaphorCard, RoomsBy, VoteUnit } from '../../state/entities';
import { t } from '../../state/words';
import { linesIn } from '../fields';
import { given } from './given';
import type { PlanKind } from './kinds';
import { textOf } from './pages';
import { scanLines } from './scanLines';
import { linesOf, textsOf, type WorkshopText } from './workshops';

/** What stands in the fields of the form for a step: everything that any kind may need. */
export type Draft = {
  readonly kind: PlanKind;
  readonly question: string;
  readonly instruction: string;
  readonly minutes: number | undefined;
  readonly part: AgendaPart | 'none';
  readonly say: string;
  readonly doing: string;
  readonly watchOut: string;
  readonly closesAtZero: boolean;
  /** Columns, answers, prompts, workshops or statements, one a line. */
  readonly lines: string;
  readonly showsNames: boolean;
  readonly ideasEach: number | undefined;
  /** Seconds alone with one's own ideas; undefined: all see all at once. */
  readonly blindSeconds: number | undefined;
  readonly several: boolean;
  readonly live: LiveResults;
  readonly of: string;
  readonly top: number | undefined;
  readonly unit: VoteUnit;
  readonly dots: number | undefined;
  readonly perIdea: number | undefined;
  readonly cards: number | undefined;
  readonly marks: number | undefined;
  readonly keep: number | undefined;
  readonly by: RoomsBy;
  readonly rooms: number | undefined;
  readonly capacity: number | undefined;
  readonly topics: string;
  /** Names of rooms, and addresses of their calls, one a line. */
  readonly roomNames: string;
  readonly calls: string;
  readonly pages: string;
  readonly pictures: readonly string[];
  readonly seconds: number | undefined;
  readonly feedbackSeconds: number | undefined;
  /** The cards of a check-in. */
  readonly metaphors: readonly MetaphorCard[];
  /** What workshops say of themselves, by their names. */
  readonly workshopTexts: Readonly<Record<string, WorkshopText>>;
  /** Whether people are asked how they felt. */
  readonly taps: boolean;
  /** Whether pictures are on their way. */
  readonly adding: boolean;
};

export const mostIdeasEach = 50;

/** In one hand of a quick rating. */
const mostCards = 10;

/** Seconds alone: the most, and what is usual. */
export const mostBlind = 600;
export const usualBlind = 90;

/** As the server has them. */
const usualMarks = 3;
const usualPitch = { seconds: 150, feedbackSeconds: 45 };

const usualMinutes: Readonly<Record<PlanKind, number>> = {
  talk: 10,
  checkIn: 5,
  board: 10,
  ballot: 5,
  rating: 6,
  matrix: 10,
  poll: 3,
  consent: 3,
  questions: 10,
  review: 25,
  signUp: 10,
  breakout: 30,
  pitches: 25,
  teams: 8,
  canvas: 40,
  promises: 8,
  scan: 10,
  scanResult: 15,
  selection: 15,
  section: 10,
  reflection: 10,
  break: 15,
  results: 8,
};

/** A new step of a kind, as it usually is. */
export function freshPlan(kind: PlanKind, of: string): ActivityPlan {
  const question = kind === 'board' || kind === 'poll' || kind === 'breakout' ? '' : t(`control.firstWords.${kind}`);
  const common = { question, minutes: usualMinutes[kind] };
  switch (kind) {
    case 'ballot':
    case 'rating':
    case 'matrix':
    case 'selection':
      return { kind, of, ...common };
    case 'section':
    case 'reflection':
      return { kind, columns: linesIn(t('control.firstPrompts')), ...common };
    default:
      return { kind, ...common };
  }
}

export function draftOf(plan: ActivityPlan): Draft {
  const { text: pages, pictures } = textOf(plan.kind === 'talk' || plan.kind === 'section' ? (plan.pages ?? []) : []);
  const lines =
    plan.kind === 'poll'
      ? plan.options
      : plan.kind === 'signUp'
        ? linesOf(plan.workshops ?? [])
        : plan.kind === 'scan'
          ? scanLines(plan.dimensions ?? [])
          : 'columns' in plan
            ? plan.columns
            : undefined;
  const ballot = plan.kind === 'ballot' ? plan : undefined;
  const breakout = plan.kind === 'breakout' ? plan : undefined;
  return {
    kind: plan.kind,
    question: plan.question,
    instruction: plan.instruction ?? '',
    minutes: plan.minutes,
    part: plan.part ?? 'none',
    say: plan.notes?.say ?? '',
    doing: plan.notes?.do ?? '',
    watchOut: plan.notes?.watchOut ?? '',
    closesAtZero: plan.closesAtZero ?? true,
    lines: (lines ?? []).join('\n'),
    showsNames: 'showsNames' in plan && (plan.showsNames ?? false),
    ideasEach: 'ideasEach' in plan ? (plan.ideasEach ?? mostIdeasEach) : mostIdeasEach,
    blindSeconds: plan.kind === 'board' ? plan.blindSeconds : undefined,
    several: plan.kind === 'poll' && (plan.several ?? false),
    live: 'live' in plan ? (plan.live ?? 'nobody') : 'nobody',
    of: 'of' in plan ? plan.of : '',
    top: 'top' in plan ? plan.top : undefined,
    unit: ballot?.unit ?? 'dots',
    dots: ballot?.dots,
    perIdea: ballot?.perIdea,
    cards: plan.kind === 'rating' ? (plan.cards ?? mostCards) : undefined,
    marks: plan.kind === 'selection' ? (plan.marks ?? usualMarks) : usualMarks,
    keep: plan.kind === 'selection' ? plan.keep : undefined,
    by: breakout?.by ?? 'chance',
    rooms: breakout?.rooms,
    capacity: breakout?.capacity ?? (plan.kind === 'teams' ? plan.capacity : undefined),
    topics: breakout?.topics ?? '',
    roomNames: (breakout?.names ?? []).join('\n'),
    calls: (breakout?.calls ?? []).join('\n'),
    pages,
    pictures,
    ...usualPitch,
    ...(plan.kind === 'pitches' ? given({ seconds: plan.seconds, feedbackSeconds: plan.feedbackSeconds }) : {}),
    metaphors: plan.kind === 'checkIn' ? (plan.cards ?? []) : [],
    workshopTexts: plan.kind === 'signUp' ? textsOf(plan.workshops ?? []) : {},
    taps: plan.kind === 'results' && (plan.taps ?? false),
    adding: false,
  };
}
