import { expect, test } from 'vitest';
import { pitchesIn } from './pitchLines';

test('pitches are pasted one a line, with who pitches behind a dash', () => {
  expect(pitchesIn('Buddy for week 1 – Ann, Bob\n\nOne log-in - for all - Cleo\nChecklist')).toEqual([
    { title: 'Buddy for week 1', by: 'Ann, Bob' },
    { title: 'One log-in - for all', by: 'Cleo' },
    { title: 'Checklist' },
  ]);
});

test('or from a table', () => {
  expect(pitchesIn('Buddies\tAnn\nOne login;Bob')).toEqual([
    { title: 'Buddies', by: 'Ann' },
    { title: 'One login', by: 'Bob' },
  ]);
});
