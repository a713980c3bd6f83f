import { isIdea, isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import type {
  DotsEntity,
  KeyedIdea,
  MeEntity,
  NowEntity,
  RecapEntity,
  SessionEntity,
  StepEntity,
  SuggestionEntity,
  TimerEntity,
  UndoEntity,
  WordEntity,
} from './entities';

export type KeyedStep = StepEntity & { key: string };

/** One line of a result: equals share a place. */
export type Result = KeyedIdea & { dots: number; place: number };

export function sessionOf(shared: View): SessionEntity | undefined {
  return entity<SessionEntity>(shared, 'session', 'title');
}

export function sceneOf(shared: View): NowEntity | undefined {
  return entity<NowEntity>(shared, 'now', 'kind');
}

export function timerOf(shared: View): TimerEntity | undefined {
  return entity<TimerEntity>(shared, 'timer', 'seconds');
}

/** Whole seconds left at an instant of the server's clock, rounded up: 0 says it has run out. */
export function secondsLeft(timer: TimerEntity, now: number): number {
  return Math.max(0, Math.ceil((timer.endsAt === undefined ? (timer.leftMs ?? 0) : timer.endsAt - now) / 1000));
}

export function isRunning(timer: TimerEntity): boolean {
  return timer.endsAt !== undefined;
}

export function ideasOf(shared: View): KeyedIdea[] {
  return ideasUnder(shared, 'idea/');
}

export function ideaOf(shared: View, key: string): KeyedIdea | undefined {
  const idea = shared.get(`idea/${key}`);
  return isIdea(idea) ? { ...idea, key } : undefined;
}

/** The dots on an idea, where this audience may know; absent is 0. */
export function tallyOf(shared: View, key: string): number {
  return countOf(shared, `tally/${key}`) ?? 0;
}

export function hasTally(shared: View): boolean {
  return [...shared.keys()].some((name) => name.startsWith('tally/'));
}

/** A count: joined, ideas, posted, done, voters, complete. */
export function countOf(shared: View, name: string): number | undefined {
  const count = shared.get(name);
  return typeof count === 'number' ? count : undefined;
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

export function isShared(shared: View): boolean {
  return shared.get('shared') === true;
}

/** The ideas from most to fewest dots, equals in the order of their keys. */
export function resultsOf(shared: View): Result[] {
  const lines = ideasOf(shared).map((idea) => ({ ...idea, dots: tallyOf(shared, idea.key) }));
  lines.sort((a, b) => b.dots - a.dots || (a.key < b.key ? -1 : 1));
  let place = 0;
  return lines.map((line, at) => {
    place = at === 0 || lines[at - 1]?.dots !== line.dots ? at + 1 : place;
    return { ...line, place };
  });
}

export function meOf(own: View): MeEntity | undefined {
  return entity<MeEntity>(own, 'me', 'seed');
}

export function mineOf(own: View): KeyedIdea[] {
  return ideasUnder(own, 'mine/');
}

/** The page of others' ideas that was dealt to this phone. */
export function pageOf(own: View): KeyedIdea[] {
  return ideasUnder(own, 'page/');
}

/** Own dots on an idea. */
export function dotsOf(own: View, key: string): number {
  return entity<DotsEntity>(own, `dots/${key}`, 'n')?.n ?? 0;
}

/** Ideas that bear own dots, as far as the own part tells their texts (on votes too big for a phone). */
export function dottedOf(own: View): KeyedIdea[] {
  return under(own, 'dots/').flatMap(([key, value]) =>
    isRecord(value) && isIdea(value.idea) ? [{ ...value.idea, key }] : [],
  );
}

/** Own dots still to be placed, of so many. */
export function dotsLeft(own: View, dots: number): number {
  return Math.max(
    0,
    under(own, 'dots/').reduce((left, [key]) => left - dotsOf(own, key), dots),
  );
}

function ideasUnder(view: View, prefix: string): KeyedIdea[] {
  return under(view, prefix).flatMap(([key, value]) => (isIdea(value) ? [{ ...value, key }] : []));
}

function under(view: View, prefix: string): [string, unknown][] {
  return [...view].flatMap(([name, value]): [string, unknown][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
}

/** The entity of a name, when it has at least the field that tells its shape. */
function entity<T>(view: View, name: string, field: keyof T & string): T | undefined {
  const value = view.get(name);
  return isRecord(value) && field in value ? (value as T) : undefined;
}
