import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The colours that a rule of a file of styles sets. */
function coloursIn(file: string, rule: string): string[] {
  const css = readFileSync(new URL(`../style/${file}`, import.meta.url), 'utf8');
  const [, body = ''] = css.split(`${rule} {`);
  return [...(body.split('}')[0] ?? '').matchAll(/--[\w-]+: #\w+/g)].map(([colour]) => colour);
}

test('what is dark by choice has the colours of what is dark by preference', () => {
  const preferred = coloursIn('tokens.css', ':root:not([data-theme="light"])');
  expect(preferred.length).toBeGreaterThan(15);
  expect(coloursIn('dark.css', ':root[data-theme="dark"]')).toEqual(preferred);
});
