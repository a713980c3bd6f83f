import type { View } from './applyPatch';
import { dotsOf, ideasOf, mineOf, tableOf } from './basicSelectors';
import type { BallotScene, BuildEntity, Command, CommandOf, KeyedIdea, Refusal } from './entities';

/** A wish: a command that the server has not said yes or no to, or said yes to at a version not yet seen here. */
export type Pending = { id: string; command: Command; acked?: number; made?: string };

export type Refused = { id: string; command: Command; refusal: Refusal };

export type MyIdeaState = 'saved' | 'unsaved' | 'refused';

/** An idea of one's own as it is shown: the server's truth with one's wishes on top. */
export type MyIdea = {
  /** Its key; a wish to send has none yet. */
  key?: string;
  /** The command that is on its way, or was refused. */
  command?: string;
  text: string;
  column?: number;
  /** The key of its picture, when it is a photo. */
  picture?: string;
  /** What was added to it. */
  builds?: readonly BuildEntity[];
  /** Whether others see it no longer. */
  hidden?: boolean;
  /** The idea that it counts as, when several were made one. */
  head?: string;
  /** How many people want to help, on a board too big for a phone. */
  helpers?: number;
  /** Whether it waits until it is approved. */
  waits?: boolean;
  state: MyIdeaState;
  refusal?: Refusal;
};

/** The own ideas of a board, newest first: what is sent, changed and deleted but not yet answered included. */
export function myIdeas(own: View, pending: readonly Pending[], refused: readonly Refused[], board: string): MyIdea[] {
  const deleted = new Set(wishes(pending, 'deleteIdea').map(({ command }) => command.idea));
  const shown = newestFirst(mineOf(own))
    .filter((idea) => !deleted.has(idea.key))
    .map((idea) => edited(idea, pending, refused));
  const sent = wishes(pending, 'sendIdea')
    .filter(({ command }) => command.board === board)
    .map(({ id, command }) => ({ ...shape(command), command: id, state: 'unsaved' as const }));
  const lost = refusals(refused, 'sendIdea')
    .filter(({ command }) => command.board === board)
    .map(({ id, command, refusal }) => ({ ...shape(command), command: id, state: 'refused' as const, refusal }));
  return [...lost.reverse(), ...sent.reverse(), ...shown];
}

/** The ideas of others: without one's own, also those that are so new that only the answer told their keys. */
export function othersOf(shared: View, own: View, pending: readonly Pending[]): KeyedIdea[] {
  const made = new Set(pending.map((wish) => wish.made));
  return ideasOf(shared).filter((idea) => !own.has(`mine/${idea.key}`) && !made.has(idea.key));
}

/** Texts that were refused and belong to no board on show: never lost. */
export function strayTexts(refused: readonly Refused[], own: View, board: string | undefined): MyIdea[] {
  const mine = new Set(mineOf(own).map((idea) => idea.key));
  const sent = refusals(refused, 'sendIdea').filter(({ command }) => command.board !== board);
  const edits = refusals(refused, 'editIdea').filter(({ command }) => board === undefined || !mine.has(command.idea));
  const builds = [...refusals(refused, 'buildOn'), ...refusals(refused, 'editBuild')];
  return [...sent, ...edits, ...builds].map(({ id, command, refusal }) => ({
    ...shape(command),
    command: id,
    state: 'refused',
    refusal,
  }));
}

/** How many own dots are shown on an idea: the stored ones and the wishes. */
export function shownDots(own: View, pending: readonly Pending[], ballot: string, idea: string): number {
  return Math.max(0, wished(dotsOf(own, idea), pending, ballot, idea));
}

/** How many dots are left to place, wishes counted. */
export function shownLeft(own: View, pending: readonly Pending[], scene: BallotScene): number {
  const stored = [...own.keys()].filter((name) => name.startsWith('dots/')).map((name) => name.slice(5));
  const wishedFor = pending.flatMap(({ command }) => ('idea' in command && 'ballot' in command ? [command.idea] : []));
  const used = [...new Set([...stored, ...wishedFor])].reduce(
    (sum, idea) => sum + shownDots(own, pending, scene.activity, idea),
    0,
  );
  return Math.max(0, scene.dots - used);
}

/** Whether "I'm done" is on, wishes counted. */
export function shownDone(own: View, pending: readonly Pending[], board: string): boolean {
  const last = wishes(pending, 'sayDone')
    .filter(({ command }) => command.board === board)
    .at(-1);
  return last ? last.command.done : own.get('done') === true;
}

/** The table where one sits, wishes counted. */
export function shownTable(own: View, pending: readonly Pending[]): number | undefined {
  const wish = wishes(pending, 'chooseTable').at(-1);
  return wish ? wish.command.table : tableOf(own);
}

/** Ideas that wait to be sent, and other wishes. */
export function waitingCounts(pending: readonly Pending[]): { ideas: number; changes: number } {
  const unanswered = pending.filter((wish) => wish.acked === undefined);
  return { ideas: wishes(unanswered, 'sendIdea').length, changes: unanswered.length };
}

/** By wave; within one, what came to this browser last comes first. */
function newestFirst(ideas: readonly KeyedIdea[]): KeyedIdea[] {
  return [...ideas].reverse().sort((a, b) => b.w - a.w);
}

function edited(idea: KeyedIdea, pending: readonly Pending[], refused: readonly Refused[]): MyIdea {
  const isOf = ({ command }: { command: CommandOf<'editIdea'> }) => command.idea === idea.key;
  const wish = wishes(pending, 'editIdea').filter(isOf).at(-1);
  const no = refusals(refused, 'editIdea').filter(isOf).at(-1);
  const stored: MyIdea = {
    key: idea.key,
    text: idea.t,
    ...(idea.c === undefined ? {} : { column: idea.c }),
    ...(idea.p === undefined ? {} : { picture: idea.p }),
    ...(idea.b === undefined ? {} : { builds: idea.b }),
    ...(idea.h ? { hidden: true } : {}),
    ...(idea.g === undefined ? {} : { head: idea.g }),
    ...(idea.s === undefined ? {} : { helpers: idea.s }),
    ...(idea.q ? { waits: true } : {}),
    state: 'saved',
  };
  return wish
    ? { ...stored, ...shape(wish.command), command: wish.id, state: 'unsaved' }
    : no
      ? { ...stored, text: no.command.text, command: no.id, state: 'refused', refusal: no.refusal }
      : stored;
}

function wished(stored: number, pending: readonly Pending[], ballot: string, idea: string): number {
  return pending.reduce((dots, { command }) => {
    if (!('idea' in command && 'ballot' in command) || command.ballot !== ballot || command.idea !== idea) {
      return dots;
    }
    return command.kind === 'putDots' ? command.dots : dots + (command.kind === 'placeDot' ? 1 : -1);
  }, stored);
}

type Texts = 'sendIdea' | 'editIdea' | 'buildOn' | 'editBuild';

function shape(command: CommandOf<Texts>): Pick<MyIdea, 'text' | 'column' | 'picture'> {
  return {
    text: command.text,
    ...('column' in command && command.column !== undefined ? { column: command.column } : {}),
    ...('picture' in command && command.picture !== undefined ? { picture: command.picture } : {}),
  };
}

/** The wishes of one kind. */
export function wishes<K extends Command['kind']>(pending: readonly Pending[], kind: K) {
  return pending.filter((wish): wish is Pending & { command: CommandOf<K> } => wish.command.kind === kind);
}

function refusals<K extends Command['kind']>(refused: readonly Refused[], kind: K) {
  return refused.filter((one): one is Refused & { command: CommandOf<K> } => one.command.kind === kind);
}
