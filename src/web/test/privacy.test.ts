import { describe, expect, test } from 'vitest';
import { browserKeys } from '../privacy/browserKeys';

const sources = import.meta.glob<string>(
  ['../**/*.ts', '../**/*.tsx', '!../**/*.test.ts', '!../test/**', '!../node_modules/**', '!../privacy/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** The names under which a source keeps something, with a star for what varies; the channel between two windows keeps nothing. */
function keysIn(source: string): string[] {
  const channel = /new BroadcastChannel\([^)]*\)/g;
  return [...source.replace(channel, '').matchAll(/['"`](livehub:[^'"`]*)['"`]/g)].map(([, key = '']) =>
    key.replace(/\$\{[^}]*\}/g, '*'),
  );
}

describe('what a browser keeps', () => {
  test('is all named on the privacy page', () => {
    const named = new Set<string>(Object.values(browserKeys).flat());
    const used = new Set(Object.values(sources).flatMap(keysIn));
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((key) => !named.has(key))).toEqual([]);
    expect([...named].filter((key) => !used.has(key))).toEqual([]);
  });

  test('is no cookie, and no database; of files, those of the phone page alone', () => {
    const all = Object.entries(sources);
    expect(all.filter(([, source]) => /document\.cookie|indexedDB/.test(source))).toEqual([]);
    expect(all.flatMap(([file, source]) => (/\bcaches\b/.test(source) ? [file] : []))).toEqual(['../shell/worker.ts']);
  });
});
