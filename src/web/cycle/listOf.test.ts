import { beforeAll, expect, test } from 'vitest';
import dutch from '../../words/nl.json';
import { setWords } from '../state/words';
import { listOf } from './listOf';

beforeAll(() => setWords('nl', dutch));

test('a list as spreadsheets write it is read cell by cell, without its heading', () => {
  const lines = listOf(
    '\ufefftitel;voor wie;van\r\n"Minder; formulieren";"de ""balie""";12\r\nSneller;;;;2027-05-12;;;;Afgerond;Eva\r\n',
  );
  expect(lines.map((line) => line.command)).toEqual([
    {
      kind: 'importProject',
      canvas: { title: 'Minder; formulieren', forWhom: 'de "balie"', goalFrom: '12' },
      stage: 'learning',
    },
    { kind: 'importProject', canvas: { title: 'Sneller', goalBy: '2027-05-12' }, stage: 'completed', lead: 'Eva' },
  ]);
});

test('each line says what is wrong with it, and the others stay good', () => {
  const lines = listOf(`,no title\nGood\nDay,,,,2027-02-30\nStage,,,,,,,,someday\n${'x'.repeat(121)}`);
  expect(lines.map((line) => line.wrong)).toEqual([
    'cycle.list.noTitle',
    undefined,
    'cycle.list.badDay',
    'cycle.list.badStage',
    'cycle.list.tooLong',
  ]);
});
