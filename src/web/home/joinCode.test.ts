import { expect, it } from 'vitest';
import { joinCodeIn } from './joinCode';

it('finds the join code in what people type and paste', () => {
  expect(joinCodeIn('k7pm4r')).toBe('K7PM4R');
  expect(joinCodeIn(' K7P-M4R ')).toBe('K7PM4R');
  expect(joinCodeIn('http://go.example/join/k7pm4r?x=1')).toBe('K7PM4R');
  expect(joinCodeIn('K7PM4RXX')).toBe('K7PM4R');
  expect(joinCodeIn('')).toBe('');
});
