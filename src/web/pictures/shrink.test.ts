import { describe, expect, it } from 'vitest';
import { firstThatFits, fitted, type Way, waysFor } from './shrink';

const cap = 350 * 1024;
const kib = (count: number) => ({ size: count * 1024 });

describe('a picture that is made smaller', () => {
  it('keeps its shape and never grows', () => {
    expect(fitted(4_000, 3_000, 1_600)).toEqual({ width: 1_600, height: 1_200 });
    expect(fitted(3_000, 4_000, 1_600)).toEqual({ width: 1_200, height: 1_600 });
    expect(fitted(640, 480, 1_600)).toEqual({ width: 640, height: 480 });
    expect(fitted(20_000, 2, 1_600)).toEqual({ width: 1_600, height: 1 });
  });

  it('is written ever more coarsely, and then smaller', () => {
    const ways = waysFor('image/jpeg');

    expect(ways[0]).toEqual({ side: 1_600, type: 'image/jpeg', quality: 0.85 });
    expect(ways.every(({ type }) => type === 'image/jpeg')).toBe(true);
    expect(ways.map(({ side }) => side)).toEqual(ways.map(({ side }) => side).sort((a, b) => b - a));
  });

  it('stays a PNG when it is a drawing that is small enough', async () => {
    const written = (png: number) =>
      firstThatFits(cap, waysFor('image/png'), async (way) => ({
        ...way,
        ...kib(way.type === 'image/png' ? png : 200),
      }));

    expect((await written(350))?.type).toBe('image/png');
    expect((await written(351))?.type).toBe('image/jpeg');
  });

  it('is written in the first way that is small enough', async () => {
    const sizes = [900, 500, 340, 100];
    const tried: Way[] = [];
    const found = await firstThatFits(cap, waysFor('image/jpeg'), async (way) => {
      tried.push(way);
      return kib(sizes[tried.length - 1] ?? 0);
    });

    expect(found).toEqual(kib(340));
    expect(tried.map(({ quality }) => quality)).toEqual([0.85, 0.75, 0.65]);
    expect(await firstThatFits(cap, waysFor('image/jpeg'), async () => kib(351))).toBeUndefined();
    expect(await firstThatFits(cap, waysFor('image/jpeg'), async () => undefined)).toBeUndefined();
  });

  it('is made smaller still where less is allowed, until it fits', async () => {
    // About as many bytes as a photo of a flip chart takes, by its number of dots and how coarsely it is written.
    const size = ({ side, quality = 1 }: Way) => Math.round(side * side * quality * 0.4);
    const ways = waysFor('image/jpeg');
    for (const most of [400, 200, 100, 60]) {
      const found = await firstThatFits(most * 1024, ways, async (way) => ({ size: size(way), way }));

      expect(found?.size).toBeLessThanOrEqual(most * 1024);
      const better = ways.slice(
        0,
        ways.findIndex(({ side, quality }) => side === found?.way.side && quality === found.way.quality),
      );
      expect(better.every((way) => size(way) > most * 1024)).toBe(true);
    }
  });
});
