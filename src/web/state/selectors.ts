import { isIdea, isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { countOf, dotsOf, entity, under } from './basicSelectors';
import type {
  KeyedIdea,
  PlaceEntity,
  RecapEntity,
  ScreensEntity,
  StageCover,
  StageSound,
  StepEntity,
  SuggestionEntity,
  UndoEntity,
  Wifi,
  WordEntity,
  WorkshopEntity,
} from './entities';

export * from './basicSelectors';

export type KeyedStep = StepEntity & { key: string };

export function ideaOf(shared: View, key: string): KeyedIdea | undefined {
  const idea = shared.get(`idea/${key}`);
  return isIdea(idea) ? { ...idea, key } : undefined;
}

export function stepsOf(shared: View): KeyedStep[] {
  return under(shared, 'agenda/')
    .flatMap(([key, value]) => (isRecord(value) && isRecord(value.plan) ? [{ ...(value as StepEntity), key }] : []))
    .sort((a, b) => a.at - b.at);
}

export function suggestionOf(shared: View): SuggestionEntity | undefined {
  return entity<SuggestionEntity>(shared, 'suggest', 'ballot');
}

export function undoOf(shared: View): UndoEntity | undefined {
  return entity<UndoEntity>(shared, 'undo', 'from');
}

/** When the day is to begin (Unix milliseconds), if that was said. */
export function beginsAtOf(shared: View): number | undefined {
  return countOf(shared, 'day');
}

export function recapOf(shared: View): RecapEntity | undefined {
  return entity<RecapEntity>(shared, 'recap', 'votes');
}

/** The words of a check-in, the most given first. */
export function wordsOf(shared: View): WordEntity[] {
  return under(shared, 'word/')
    .flatMap(([, value]) => (isRecord(value) && 'n' in value ? [value as WordEntity] : []))
    .sort((a, b) => b.n - a.n || (a.t < b.t ? -1 : 1));
}

/** How many people chose an answer of a poll, where this audience may know; absent is 0. */
export function choiceOf(shared: View, at: number): number {
  return countOf(shared, `choice/${at}`) ?? 0;
}

/** How full a workshop is. */
export function workshopOf(shared: View, at: number): WorkshopEntity {
  return entity<WorkshopEntity>(shared, `workshop/${at}`, 'in') ?? { in: 0, waiting: 0 };
}

/** The workshop that this person chose, and its place in the line when it waits. */
export function placeOf(own: View): PlaceEntity | undefined {
  return entity<PlaceEntity>(own, 'place', 'workshop');
}

/** How many people want to know a question too. */
export function backsOf(shared: View, key: string): number {
  return countOf(shared, `backs/${key}`) ?? 0;
}

export function isAnswered(shared: View, key: string): boolean {
  return shared.get(`answered/${key}`) === true;
}

/** The answers that this person chose. */
export function answerOf(own: View): readonly number[] {
  const answer = own.get('answer');
  return Array.isArray(answer) ? answer : [];
}

export function isBacked(own: View, key: string): boolean {
  return own.get(`backed/${key}`) === true;
}

/** This person's own note on a prompt. */
export function noteOf(own: View, prompt: number): string {
  const note = own.get(`note/${prompt}`);
  return typeof note === 'string' ? note : '';
}

/** The tables that have people, by number. */
export function tablesOf(shared: View): { table: number; people: number }[] {
  return under(shared, 'table/')
    .flatMap(([table, people]) => (typeof people === 'number' ? [{ table: Number(table), people }] : []))
    .sort((a, b) => a.table - b.table);
}

/** Over how many tables everybody was spread. */
export function spreadOf(shared: View): number | undefined {
  return countOf(shared, 'spread');
}

/** What lies over the big screen. */
export function coverOf(shared: View): StageCover | undefined {
  const cover = shared.get('cover');
  return cover === 'black' || cover === 'join' ? cover : undefined;
}

const silent: StageSound = { on: false, tests: 0 };

/** Whether the big screen sounds at the end of a time, and how often that was tried out. */
export function soundOf(shared: View): StageSound {
  return entity<StageSound>(shared, 'sound', 'on') ?? silent;
}

/** Screens of other computers that ask to be the big screen, or were let in. */
export function screensOf(shared: View): ScreensEntity | undefined {
  return entity<ScreensEntity>(shared, 'screens', 'asks');
}

export function wifiOf(shared: View): Wifi | undefined {
  return entity<Wifi>(shared, 'wifi', 'name');
}

export function isShared(shared: View): boolean {
  return shared.get('shared') === true;
}

/** Own dots still to be placed, of so many. */
export function dotsLeft(own: View, dots: number): number {
  return Math.max(
    0,
    under(own, 'dots/').reduce((left, [key]) => left - dotsOf(own, key), dots),
  );
}
