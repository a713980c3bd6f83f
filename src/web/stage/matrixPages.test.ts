import { expect, test } from 'vitest';
import { matrixPages } from './matrixPages';

const entry = (text: string, about: string, goesOn = true) => ({ text, about, goesOn });
const short = entry('One login', 'Feasible 4 · Affordable 3');
const long = entry(
  'A wall where small experiments are shown to everybody',
  'Feasible 4 · Affordable 2.7 · Talk about it first',
);

test('four stand on a page of 16:9, and fewer where they take more lines', () => {
  expect(matrixPages([short, short, short, short, short], 95, 52)).toEqual([4, 1]);
  expect(matrixPages([long, long, { ...long, goesOn: false }, { ...long, goesOn: false }], 62, 52)).toEqual([2, 2]);
});

test('each stands somewhere, also where nothing fits', () => {
  expect(matrixPages([long, long, short], 30, 5)).toEqual([1, 1, 1]);
  expect(matrixPages([], 95, 52)).toEqual([]);
});
