import { describe, expect, test } from 'vitest';
import { fitRooms } from './fitRooms';

const rooms = (count: number, name = 'Room') => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
/** A 16:9 picture without its head and foot, in hundredths of its height. */
const [width, height] = [168, 56];

describe('rooms on the big screen', () => {
  test('a few stand large', () => {
    const { type, lanes, rows } = fitRooms(rooms(4), width, height);
    expect(type).toBe(5);
    expect(lanes * rows).toBeGreaterThanOrEqual(4);
  });

  test('a name is rather smaller than cut, also on a picture of 4:3', () => {
    const { type, lanes } = fitRooms([...rooms(4), 'Room 5 · Ash by the window'], 121, 54);
    expect(type).toBe(3.8);
    expect(lanes).toBe(2);
  });

  test('thirty with numbers stand on one picture', () => {
    const { type, lanes, rows } = fitRooms(rooms(30), width, height);
    expect(lanes * rows).toBeGreaterThanOrEqual(30);
    expect(type).toBeGreaterThanOrEqual(3);
  });

  test('64 with long names come by on pages, in type that the last row reads', () => {
    const { type, lanes, rows } = fitRooms(rooms(64, 'A topic that somebody wrote'), width, height);
    expect(type).toBe(3);
    expect(lanes * rows).toBeGreaterThan(0);
    expect(lanes * rows).toBeLessThan(64);
  });
});
