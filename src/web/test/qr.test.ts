import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qrOf } from '../ui/qr/qrOf';

const examples: { text: string; rows: string[] }[] = JSON.parse(
  readFileSync(new URL('../../../tests/wire/qr.json', import.meta.url), 'utf8'),
);

describe('a QR code', () => {
  for (const { text, rows } of examples) {
    test(`of ${text.length} letters is as another maker draws it`, () => {
      expect(qrOf(text)?.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))).toEqual(rows);
    });
  }

  test('of what no phone would read any more is none', () => {
    expect(qrOf('x'.repeat(900))).toBeUndefined();
  });
});
