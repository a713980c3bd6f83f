import { describe, expect, it } from 'vitest';
import { type Cloud, cloudOf, emptyCloud, typeOf } from './cloud';

const room = { width: 152, height: 58 };
const word = (t: string, n = 1) => ({ t, n });
const many = (count: number, letters = 8) =>
  Array.from({ length: count }, (_, at) => word(`${at}`.padEnd(letters, 'x'), 1 + (at % 5)));
const lineOf = (cloud: Cloud, text: string) => cloud.lines.findIndex((line) => line.includes(text));

describe('the words of a check-in', () => {
  it('leave a word on its line when others come in', () => {
    const first = cloudOf(emptyCloud, [word('calm'), word('curious'), word('tired')], room);
    const then = cloudOf(first, [word('calm', 2), word('curious'), word('full'), word('tired')], room);

    for (const text of ['calm', 'curious', 'tired']) {
      expect(lineOf(then, text)).toBe(lineOf(first, text));
    }
    expect(lineOf(then, 'full')).toBeGreaterThanOrEqual(0);
  });

  it('do not change when nothing did', () => {
    const once = cloudOf(emptyCloud, many(30), room);

    expect(cloudOf(once, many(30), room)).toEqual(once);
  });

  it('take a word away that was taken back', () => {
    const once = cloudOf(emptyCloud, [word('calm'), word('tired')], room);

    expect(cloudOf(once, [word('calm')], room).lines.flat()).toEqual(['calm']);
  });

  it('take more lines, in smaller type, when there are more of them', () => {
    const few = cloudOf(emptyCloud, many(6), room);
    const more = cloudOf(few, many(55), room);

    expect(more.lines.length).toBeGreaterThan(few.lines.length);
    expect(more.lines.flat()).toHaveLength(55);
  });

  it('stay in the order of their lines when there are more lines', () => {
    const first = cloudOf(emptyCloud, [word('calm'), word('curious'), word('tired')], room);
    const then = cloudOf(first, [word('calm'), word('curious'), word('tired'), ...many(40)], room);

    expect(then.lines.length).toBeGreaterThan(first.lines.length);
    for (const text of ['calm', 'curious', 'tired']) {
      expect(lineOf(then, text)).toBe(lineOf(first, text));
    }
  });

  it('are sixty at most, and the others are counted', () => {
    const cloud = cloudOf(emptyCloud, many(200, 6), room);

    expect(cloud.lines.flat()).toHaveLength(60);
    expect(cloud.left).toBe(140);
  });

  it('never promise more than fits on a line', () => {
    const words = many(60, 30);
    const cloud = cloudOf(emptyCloud, words, room);
    const most = Math.max(...words.map(({ n }) => n));

    expect(cloud.lines.flat().length + cloud.left).toBe(60);
    for (const line of cloud.lines) {
      const used = line.reduce((sum, text) => {
        const given = words.find(({ t }) => t === text)?.n ?? 1;
        return sum + 30 * 0.5 * typeOf(given, most, cloud.level, room.height);
      }, 0);
      expect(used).toBeLessThanOrEqual(room.width);
    }
  });

  it('keep those on show before others that were given as often', () => {
    const once = cloudOf(emptyCloud, many(60, 6), room);
    const then = cloudOf(once, [word('another'), ...many(60, 6)], room);

    expect(then.lines.flat()).not.toContain('another');
    expect(then.left).toBe(1);
  });
});

describe('the type of a word', () => {
  it('is larger the more people gave it, and never too small to read', () => {
    const sizes = [1, 2, 5, 12].map((count) => typeOf(count, 12, 8, 54));

    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThanOrEqual(3);
  });

  it('does not shout when hardly anybody has answered', () => {
    expect(typeOf(1, 1, 0, 58)).toBeLessThan(typeOf(4, 4, 0, 58));
    expect(typeOf(2, 2, 0, 58)).toBeLessThan(typeOf(4, 4, 0, 58));
  });
});
