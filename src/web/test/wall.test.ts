import { describe, expect, test } from 'vitest';
import type { WallEntity } from '../state/entities';
import { sortsOf, wallCardsOf, wallPages } from '../state/wall';

const recap = { ideas: 30, votes: [1, 2, 3].map((n) => ({ question: `Vote ${n}`, voters: 9, best: [] })) };
const promise = (at: number, hidden?: true): WallEntity => ({
  kind: 'promise',
  at,
  of: 'time',
  text: `Promise ${at}`,
  ...(hidden && { hidden }),
});

function wall(...cards: WallEntity[]) {
  return wallCardsOf(new Map(cards.map((card, at) => [`wall/k${at}`, card])));
}

describe('the wall of results', () => {
  test('hangs cards of a sort together, in their order', () => {
    const cards = wall(
      { kind: 'kept', at: 0, of: 'other', text: 'A room' },
      promise(5),
      promise(2),
      { kind: 'soft', at: 1, title: 'Waiting', story: 'They ask' },
      { kind: 'project', at: 0, title: 'Buddies', ideas: 2 },
      { kind: 'hard', at: 0, title: 'Waiting', indicator: 'Days', before: '12', after: '8' },
    );
    expect(cards.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'project 0',
      'hard 0',
      'soft 1',
      'promise 2',
      'promise 5',
      'kept 0',
    ]);
    expect(sortsOf(cards).map(({ sort, cards: some }) => [sort, some.length])).toEqual([
      ['projects', 1],
      ['results', 2],
      ['promises', 2],
      ['kept', 1],
    ]);
  });

  test('has as many on a page as can be read from the last row, and none that is hidden', () => {
    const promises = Array.from({ length: 8 }, (_, at) => promise(at, at === 0 ? true : undefined));
    const pages = wallPages(recap, wall(...promises), [{ key: 'a', text: 'Well done', for: 'everybody' }]);
    expect(pages.map((page) => page.kind)).toEqual(['votes', 'votes', 'promises', 'promises', 'thanks']);
    expect(pages.flatMap((page) => ('cards' in page ? [page.cards.length] : []))).toEqual([4, 3]);
  });

  test('with nothing on it is one page, and a card of a newer server is left out', () => {
    const newer = { kind: 'newer', at: 0 } as unknown as WallEntity;
    expect(wallPages(undefined, wall(newer), [])).toEqual([{ kind: 'votes', votes: [] }]);
  });
});
