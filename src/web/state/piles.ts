import type { View } from './applyPatch';
import { countOf, entity, ideasOf, under } from './basicSelectors';
import type { KeyedIdea, OwnPileEntity, PileEntity, PileIdeaEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';

/** An idea of one's own table: whether one marked it, how many did once that may be seen, and whether it goes on. */
export type PileIdea = KeyedIdea & { marked: boolean; sum: number; goes: boolean };

/** An idea that goes on, and whether it does because it was brought back. */
export type KeptIdea = KeyedIdea & { back: boolean };

/** How far the tables are, in their order. */
export function pilesOf(shared: View): PileEntity[] {
  return under(shared, 'pile/')
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, pile]) => pile as PileEntity);
}

/** How far the tables are all together. */
export function progressOf(piles: readonly PileEntity[]) {
  return {
    people: piles.reduce((sum, { people }) => sum + people, 0),
    ready: piles.reduce((sum, { ready }) => sum + ready, 0),
    tables: tablesIn(piles),
    confirmed: tablesIn(piles.filter(({ phase }) => phase === 'confirmed')),
  };
}

function tablesIn(piles: readonly PileEntity[]): number {
  return piles.reduce((sum, { tables }) => sum + tables.length, 0);
}

export function ownPileOf(own: View): OwnPileEntity | undefined {
  return entity<OwnPileEntity>(own, 'pile', 'tables');
}

export function pileIdeasOf(own: View): PileIdea[] {
  return under(own, 'pile/').map(([key, value]) => {
    const { idea, m, n, g } = value as PileIdeaEntity;
    return { ...idea, key, marked: m ?? false, sum: n ?? 0, goes: g ?? false };
  });
}

/** Whether this person marks an idea, the last wish counted. */
export function shownMark(own: View, pending: readonly Pending[], selection: string, idea: string): Shown<boolean> {
  const last = wishes(pending, 'markIdea')
    .filter(({ command }) => command.selection === selection && command.idea === idea)
    .at(-1);
  return last
    ? { value: last.command.mark, saved: last.acked !== undefined }
    : { value: entity<PileIdeaEntity>(own, `pile/${idea}`, 'm')?.m ?? false, saved: true };
}

/** How many marks are left to place, wishes counted. */
export function shownMarksLeft(own: View, pending: readonly Pending[], selection: string): number {
  const placed = pileIdeasOf(own).filter(({ key }) => shownMark(own, pending, selection, key).value).length;
  return Math.max(0, (ownPileOf(own)?.marks ?? 0) - placed);
}

/** The ideas of the table that go on as far as is known, the last wish counted. */
export function shownChosen(own: View, pending: readonly Pending[], selection: string): Shown<readonly string[]> {
  const last = wishes(pending, 'confirmPile')
    .filter(({ command }) => command.selection === selection)
    .at(-1);
  return last
    ? { value: last.command.ideas, saved: last.acked !== undefined }
    : {
        value: pileIdeasOf(own)
          .filter(({ goes }) => goes)
          .map(({ key }) => key),
        saved: true,
      };
}

/** What goes on, as far as it is shown here. */
export function goesOnOf(shared: View): KeptIdea[] {
  return ideasOf(shared).flatMap((idea) => {
    const by = shared.get(`goes/${idea.key}`);
    return by === undefined ? [] : [{ ...idea, back: by === 'wildCard' }];
  });
}

/** What stayed, as far as it is shown here. */
export function stayedOf(shared: View): KeyedIdea[] {
  return ideasOf(shared).filter(({ key }) => !shared.has(`goes/${key}`));
}

/** How many people ask for an idea that stayed. */
export function asksOf(shared: View, key: string): number {
  return countOf(shared, `asks/${key}`) ?? 0;
}

/** The ideas that this person asks for. */
export function askedOf(own: View): KeyedIdea[] {
  return under(own, 'asked/').map(([key, idea]) => ({ ...(idea as KeyedIdea), key }));
}

/** Whether this person asks for an idea, the last wish counted. */
export function shownAsk(own: View, pending: readonly Pending[], selection: string, idea: string): Shown<boolean> {
  const last = wishes(pending, 'askBack')
    .filter(({ command }) => command.selection === selection && command.idea === idea)
    .at(-1);
  return last
    ? { value: last.command.ask, saved: last.acked !== undefined }
    : { value: own.has(`asked/${idea}`), saved: true };
}

/** How many more this person can ask for, of so many, wishes counted. */
export function shownAsksLeft(own: View, pending: readonly Pending[], selection: string, most: number): number {
  const wished = wishes(pending, 'askBack').map(({ command }) => command.idea);
  const keys = new Set([...askedOf(own).map(({ key }) => key), ...wished]);
  return Math.max(0, most - [...keys].filter((key) => shownAsk(own, pending, selection, key).value).length);
}
