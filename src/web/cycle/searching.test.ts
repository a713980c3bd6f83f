import { expect, test } from 'vitest';
import { holdsAll } from './searching';

test('a search finds every word somewhere, whatever its case and accents', () => {
  const texts = ['Short stand-ups', 'Een idee van de Coördinator in 2026'];
  expect(holdsAll(texts, '')).toBe(true);
  expect(holdsAll(texts, 'coordinator STAND')).toBe(true);
  expect(holdsAll(texts, 'stand 2027')).toBe(false);
});
