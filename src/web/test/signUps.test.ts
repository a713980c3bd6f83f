import { expect, test } from 'vitest';
import { fromField, toField, workshopLines, workshopsOf } from '../state/signUps';

test('workshops are lines, there and back', () => {
  const workshops = [
    { name: 'Systems thinking', capacity: 12, where: 'Room 2' },
    { name: 'Constellations', capacity: 20 },
  ];
  expect(workshopsOf(workshopLines(workshops))).toEqual(workshops);
  expect(workshopsOf('\n A ; x ; \n')).toEqual([{ name: 'A', capacity: 20 }]);
});

test('a day and time stays the same instant, there and back', () => {
  const instant = fromField('2027-05-12T09:00');
  expect(instant).toMatch(/^2027-05-12T09:00:00[+-]\d\d:\d\d$/);
  expect(toField(instant)).toBe('2027-05-12T09:00');
  expect(fromField('')).toBeUndefined();
  expect(toField(undefined)).toBe('');
});
