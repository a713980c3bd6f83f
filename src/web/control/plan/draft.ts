import type { ActivityPlan, AgendaPart, LiveResults, MetaphorCard, RoomsBy, VoteUnit } from '../../state/entities';
import { t } from '../../state/words';
import { linesIn } from '../fields';
import type { PlanKind } from './kinds';
import { pagesIn, textOf } from './pages';
import { scanIn, scanLines } from './scanLines';
import { linesOf, textsOf, type WorkshopText, workshopsIn } from './workshops';

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

/** The step that the fields describe. */
export function planOf(draft: Draft): ActivityPlan {
  const common = { question: draft.question, closesAtZero: draft.closesAtZero, ...sideOf(draft) };
  const collect = {
    columns: linesIn(draft.lines),
    showsNames: draft.showsNames,
    ideasEach: draft.ideasEach ?? mostIdeasEach,
  };
  const source = { of: draft.of, ...given({ top: draft.top }) };
  const { kind, live } = draft;
  switch (kind) {
    case 'board':
      return { kind, ...common, ...collect, ...given({ blindSeconds: draft.blindSeconds }) };
    case 'reflection':
      return { kind, ...common, ...collect };
    case 'section':
      return { kind, ...common, ...collect, pages: pagesIn({ text: draft.pages, pictures: draft.pictures }) };
    case 'breakout': {
      const { by, rooms, capacity, topics } = draft;
      const named = { names: linesIn(draft.roomNames), calls: linesIn(draft.calls) };
      const of = by === 'topics' && topics !== '' ? { topics } : {};
      return { kind, ...common, ...collect, ...named, by, ...of, ...given({ rooms, capacity }) };
    }
    case 'questions':
      return { kind, ...common, ...collect, columns: [] };
    case 'checkIn':
      return { kind, ...common, columns: [], showsNames: false, ideasEach: 1, ...cardsOf(draft) };
    case 'ballot': {
      const { dots, perIdea, unit } = draft;
      return { kind, ...common, ...source, live, ...(unit === 'dots' ? {} : { unit }), ...given({ dots, perIdea }) };
    }
    case 'matrix':
      return { kind, ...common, ...source };
    case 'rating':
      return { kind, ...common, ...source, ...given({ cards: draft.cards }) };
    case 'selection':
      return { kind, ...common, ...source, ...given({ marks: draft.marks, keep: draft.keep }) };
    case 'poll':
      return { kind, ...common, live, options: linesIn(draft.lines), several: draft.several };
    case 'consent':
      return { kind, ...common, live };
    case 'signUp':
      return { kind, ...common, workshops: workshopsIn(draft.lines, draft.workshopTexts) };
    case 'pitches': {
      const { seconds, feedbackSeconds } = draft;
      return { kind, ...common, ...given({ seconds, feedbackSeconds }) };
    }
    case 'talk':
      return { kind, ...common, pages: pagesIn({ text: draft.pages, pictures: draft.pictures }) };
    case 'teams':
      return { kind, ...common, ...given({ capacity: draft.capacity }) };
    case 'scan':
      return { kind, ...common, ...scanIn(draft.lines) };
    case 'canvas':
    case 'review':
    case 'promises':
    case 'scanResult':
    case 'break':
      return { kind, ...common };
    case 'results':
      return { kind, ...common, ...(draft.taps ? { taps: true } : {}) };
  }
}

/** Cards with a title: an empty one is none. */
function cardsOf({ metaphors }: Draft): { cards?: MetaphorCard[] } {
  const cards = metaphors.filter(({ title }) => title.trim() !== '');
  return cards.length === 0 ? {} : { cards };
}

/** What every step may have beside its question. */
function sideOf({ instruction, minutes, part, say, doing, watchOut }: Draft) {
  const notes = given({
    say: say.trim() || undefined,
    do: doing.trim() || undefined,
    watchOut: watchOut.trim() || undefined,
  });
  return {
    ...given({ instruction: instruction.trim() || undefined, minutes }),
    ...(part === 'none' ? {} : { part }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
}

/** Without what is undefined: the wire knows no empty values. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
