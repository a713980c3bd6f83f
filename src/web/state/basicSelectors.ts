import { isIdea, isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import type {
  DotsEntity,
  FairEntity,
  KeyedIdea,
  MeEntity,
  NowEntity,
  OpinionEntity,
  PaperEntity,
  SessionEntity,
  ShownEntity,
  TimerEntity,
} from './entities';

/** What a phone reads before anything special happens: the smaller, the sooner it is there. */

/** One line of a result: equals share a place. */
export type Result = KeyedIdea & { dots: number; place: number; onPaper: number };

export function sessionOf(shared: View): SessionEntity | undefined {
  return entity<SessionEntity>(shared, 'session', 'title');
}

export function sceneOf(shared: View): NowEntity | undefined {
  return entity<NowEntity>(shared, 'now', 'kind');
}

export function timerOf(shared: View): TimerEntity | undefined {
  return entity<TimerEntity>(shared, 'timer', 'seconds');
}

/** The photo that lies over what is on. */
export function shownOf(shared: View): ShownEntity | undefined {
  return entity<ShownEntity>(shared, 'shown', 'picture');
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

/** The dots on an idea, where this audience may know; absent is 0. */
export function tallyOf(shared: View, key: string): number {
  return countOf(shared, `tally/${key}`) ?? 0;
}

/** The dots that people without a phone placed, where this audience may know. */
export function paperOf(shared: View): PaperEntity | undefined {
  return entity<PaperEntity>(shared, 'onPaper', 'people');
}

/** How many of the dots on an idea came from paper. */
export function onPaperOf(shared: View, key: string): number {
  return paperOf(shared)?.dots[key] ?? 0;
}

/** How the result came about. */
export function fairOf(shared: View): FairEntity | undefined {
  return entity<FairEntity>(shared, 'fair', 'people');
}

/** A few ideas in which most people find one that they chose. */
export function opinionOf(shared: View): OpinionEntity | undefined {
  return entity<OpinionEntity>(shared, 'opinion', 'ideas');
}

export function hasTally(shared: View): boolean {
  return [...shared.keys()].some((name) => name.startsWith('tally/'));
}

/** A count: joined, ideas, paper, posted, done, voters, complete. */
export function countOf(shared: View, name: string): number | undefined {
  const count = shared.get(name);
  return typeof count === 'number' ? count : undefined;
}

/** The ideas from most to fewest dots, equals in the order of their keys. */
export function resultsOf(shared: View): Result[] {
  const lines = ideasOf(shared).map((idea) => ({
    ...idea,
    dots: tallyOf(shared, idea.key),
    onPaper: onPaperOf(shared, idea.key),
  }));
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

/** One's own table. */
export function tableOf(own: View): number | undefined {
  return countOf(own, 'table');
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

function ideasUnder(view: View, prefix: string): KeyedIdea[] {
  return under(view, prefix).flatMap(([key, value]) => (isIdea(value) ? [{ ...value, key }] : []));
}

export function under(view: View, prefix: string): [string, unknown][] {
  return [...view].flatMap(([name, value]): [string, unknown][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
}

/** The entity of a name, when it has at least the field that tells its shape. */
export function entity<T>(view: View, name: string, field: keyof T & string): T | undefined {
  const value = view.get(name);
  return isRecord(value) && field in value ? (value as T) : undefined;
}
