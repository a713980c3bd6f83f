import { isRecord } from '../wire/messages';
import type { View } from './applyPatch';
import { under } from './basicSelectors';
import type { RecapEntity, WallEntity } from './entities';
import type { KeyedThanks } from './thanks';

export type WallCard = WallEntity & { key: string };
export type WallCardOf<Kind extends WallEntity['kind']> = Extract<WallCard, { kind: Kind }>;

/** What one big screen shows of the wall at a time: things of one sort, as many as can be read from the last row. */
export type WallPage =
  | { kind: 'votes'; votes: RecapEntity['votes'] }
  | { kind: WallSort; cards: readonly WallCard[] }
  | { kind: 'thanks'; thanks: readonly KeyedThanks[] };

export type WallSort = 'projects' | 'results' | 'promises' | 'kept';

const sorts: readonly { sort: WallSort; kinds: readonly WallEntity['kind'][]; perPage: number }[] = [
  { sort: 'projects', kinds: ['project'], perPage: 3 },
  { sort: 'results', kinds: ['hard', 'soft'], perPage: 4 },
  { sort: 'promises', kinds: ['promise'], perPage: 4 },
  { sort: 'kept', kinds: ['kept'], perPage: 4 },
];

const votesPerPage = 2;
const thanksPerPage = 4;

/** The cards of the wall, those of a sort together; the facilitator has hidden ones too. */
export function wallCardsOf(shared: View): WallCard[] {
  const place = ({ kind }: WallCard) => sorts.findIndex(({ kinds }) => kinds.includes(kind));
  return under(shared, 'wall/')
    .flatMap(([key, value]) =>
      isRecord(value) && typeof value.kind === 'string' ? [{ ...(value as WallEntity), key }] : [],
    )
    .filter((card) => place(card) >= 0)
    .sort((a, b) => place(a) - place(b) || a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** What hangs there of each sort, for a phone and for the facilitator. */
export function sortsOf(cards: readonly WallCard[]): { sort: WallSort; cards: readonly WallCard[] }[] {
  return sorts
    .map(({ sort, kinds }) => ({ sort, cards: cards.filter(({ kind }) => kinds.includes(kind)) }))
    .filter((some) => some.cards.length > 0);
}

/** All pages, as big screen and facilitator screen count them: one at least. */
export function wallPages(
  recap: RecapEntity | undefined,
  cards: readonly WallCard[],
  thanks: readonly KeyedThanks[],
): WallPage[] {
  const shown = sortsOf(cards.filter(({ hidden }) => !hidden));
  const pages: WallPage[] = [
    ...chunks(recap?.votes ?? [], votesPerPage).map((votes) => ({ kind: 'votes' as const, votes })),
    ...shown.flatMap(({ sort, cards: all }) => {
      const perPage = sorts.find((one) => one.sort === sort)?.perPage ?? 1;
      return chunks(all, perPage).map((some) => ({ kind: sort, cards: some }));
    }),
    ...chunks(
      thanks.filter(({ held }) => !held),
      thanksPerPage,
    ).map((some) => ({ kind: 'thanks' as const, thanks: some })),
  ];
  return pages.length > 0 ? pages : [{ kind: 'votes', votes: [] }];
}

function chunks<T>(things: readonly T[], perChunk: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / perChunk) }, (_, at) =>
    things.slice(at * perChunk, (at + 1) * perChunk),
  );
}
