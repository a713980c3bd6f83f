import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fnv1a, viewHash } from '../state/viewHash';

describe('the hash of a view', () => {
  test('is FNV-1a over UTF-16 units', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });

  test('of nothing is 0', () => {
    expect(viewHash(new Map())).toBe(0);
  });

  test('sums over the entries in canonical form, whatever their order', () => {
    const idea = { t: 'Buddy "now" \n€😀', c: 1, w: 0 };
    const written = 'idea/a{t:"Buddy "now" \n€😀",c:1,w:0,}';
    expect(viewHash(new Map([['idea/a', idea]]))).toBe(fnv1a(written));
    const steps: [string, unknown][] = [
      ['ideas', 12],
      ['shared', true],
      ['now', { kind: 'board', columns: ['A', 'B'], open: false }],
    ];
    const sum =
      (fnv1a('ideas12') + fnv1a('sharedtrue') + fnv1a('now{kind:"board",columns:["A","B",],open:false,}')) % 2 ** 32;
    expect(viewHash(new Map(steps))).toBe(sum);
    expect(viewHash(new Map(steps.reverse()))).toBe(sum);
  });

  const golden = new URL('../../../tests/wire/hashes.json', import.meta.url);
  test.runIf(existsSync(golden))('is what the server computes', () => {
    const samples: { view: Record<string, unknown>; hash: number }[] = JSON.parse(readFileSync(golden, 'utf8'));
    for (const { view, hash } of samples) {
      expect(viewHash(new Map(Object.entries(view)))).toBe(hash);
    }
  });
});
