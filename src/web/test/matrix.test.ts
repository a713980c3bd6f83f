import { beforeEach, describe, expect, it } from 'vitest';
import english from '../../words/en.json';
import dutch from '../../words/nl.json';
import { shownWeight, weighedOf } from '../state/matrix';
import { figuresSaid } from '../state/matrixWords';
import type { Pending } from '../state/pending';
import { setWords } from '../state/words';
import { amount } from '../ui/amount';
import { fairLines } from '../ui/Fair';

const axis = (mean: number, spread = 0, n = 5) => ({ mean, spread, n });

describe('feasible × affordable', () => {
  const shared = new Map<string, unknown>([
    ['thresholds', { feasible: 3, affordable: 3.5 }],
    ['idea/aa', { t: 'A', w: 1 }],
    ['idea/bb', { t: 'B', w: 1 }],
    ['idea/cc', { t: 'C', w: 1 }],
    ['weighed/aa', { n: 5, f: axis(3), a: axis(3.5) }],
    ['weighed/bb', { n: 5, f: axis(5), a: axis(3.4) }],
    ['weighed/cc', { n: 1, f: axis(3.5) }],
  ]);

  it('puts the highest sum first, and lets go on what reaches both lines', () => {
    expect(weighedOf(shared).map(({ key, number, goesOn }) => [key, number, goesOn])).toEqual([
      ['bb', 1, false],
      ['aa', 2, true],
      ['cc', 3, false],
    ]);
  });

  it('shows the last wish before it is stored', () => {
    const own = new Map<string, unknown>([['weight/aa', { f: 2 }]]);
    const wish: Pending = {
      id: '1',
      command: { kind: 'weighIdea', matrix: 'm', idea: 'aa', feasible: 4, affordable: 1 },
    };
    expect(shownWeight(own, [], 'm', 'aa')).toEqual({ value: { f: 2 }, saved: true });
    expect(shownWeight(own, [wish], 'm', 'aa')).toEqual({ value: { f: 4, a: 1 }, saved: false });
    const back: Pending = { id: '2', command: { kind: 'weighIdea', matrix: 'm', idea: 'aa' }, acked: 3 };
    expect(shownWeight(own, [wish, back], 'm', 'aa')).toEqual({ value: {}, saved: true });
  });
});

describe('what is said of a result', () => {
  beforeEach(() => setWords('en', english));

  it('names both axes, their spread, and how few people there were', () => {
    expect(figuresSaid({ n: 2, f: axis(3.4, 1.2, 2) })).toEqual([
      'Feasible 3.4, spread 1.2',
      'Affordable: not rated',
      'Only 2 people rated it',
    ]);
    setWords('nl', dutch);
    expect(figuresSaid({ n: 3, f: axis(3.4, 1.2, 3) })[0]).toBe('Haalbaar 3,4, spreiding 1,2');
  });

  it('counts dots or points, and those on paper apart', () => {
    expect(amount(undefined, 12, 3)).toBe('12 dots, 3 of them on paper');
    expect(amount('points', 7)).toBe('7 points');
    expect(amount('points', 1)).toBe('1 point');
  });

  it('tells who took part, how often an idea was shown, and how equals stand', () => {
    const ties = 'Ideas with the same result share a place; their order is random.';
    expect(fairLines({ people: 1 }, 'places')).toEqual([
      '1 person took part.',
      'Every idea was shown to everybody.',
      ties,
    ]);
    expect(fairLines({ people: 80, paper: 3, least: 20, most: 22 }, 'places').slice(0, 2)).toEqual([
      '80 people took part with a phone, 3 on paper.',
      'Every idea was shown 20 to 22 times.',
    ]);
    expect(fairLines({ people: 80, least: 5, most: 5 }, 'places')[1]).toBe('Every idea was shown 5 times.');
  });
});
