import { beforeAll, describe, expect, test } from 'vitest';
import english from '../../../words/en.json';
import type { KeyedRoom } from '../../state/roomSelectors';
import { setWords } from '../../state/words';
import { roomWarnings as warningsOf } from './roomWarnings';

const roomWarnings = (...about: Parameters<typeof warningsOf>) => warningsOf(...about).map(({ text }) => text);

const room = (number: number, more: Partial<KeyedRoom> = {}): KeyedRoom => ({
  number,
  name: '',
  people: 5,
  host: 'here',
  ...more,
});

describe('what matters of the rooms', () => {
  beforeAll(() => setWords('en', english));

  test('calls for help come first, the longest waiting on top', () => {
    const rooms = [
      room(1, { helpSince: 20 }),
      room(2),
      room(3, { helpSince: 10, name: 'Oak' }),
      room(4, { host: 'none' }),
    ];
    expect(roomWarnings(rooms, 'open')).toEqual([
      'Room 3 · Oak calls for help.',
      'Room 1 calls for help.',
      'Nobody runs Room 4 yet.',
    ]);
  });

  test('many rooms without a host are a number; empty ones need none', () => {
    const rooms = [1, 2, 3, 4, 5].map((number) => room(number, { host: 'none' }));
    expect(roomWarnings([...rooms, room(6, { host: 'none', people: 0 })], 'forming')).toEqual([
      '5 rooms have no host yet.',
    ]);
  });

  test('nothing matters any more when people are back', () => {
    expect(roomWarnings([room(1, { helpSince: 10 })], 'closed')).toEqual([]);
  });
});
