import { expect, test } from 'vitest';
import { linesOf, workshopsIn } from '../control/plan/workshops';

test('a workshop is a line with its name, its places and where it is', () => {
  const workshops = workshopsIn('Systems thinking; 12; Room 2; first floor\nPersonal mastery\n\nTeams; many');
  expect(workshops).toEqual([
    { name: 'Systems thinking', capacity: 12, where: 'Room 2; first floor' },
    { name: 'Personal mastery', capacity: 20 },
    { name: 'Teams', capacity: 20 },
  ]);
  expect(workshopsIn(linesOf(workshops).join('\n'))).toEqual(workshops);
});
