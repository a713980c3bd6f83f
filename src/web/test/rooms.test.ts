import { describe, expect, test } from 'vitest';
import { sentUpOf } from '../host/sentUp';
import type { HereEntity } from '../state/entities';
import type { Pending } from '../state/pending';
import { ownTimerOf } from '../state/roomSelectors';
import { warningOf } from '../state/roomWarnings';
import { shownHelp, shownRoom, shownSent } from '../state/shownRooms';

const slot = { openedAt: 0, endsAt: 1_800_000, calledBack: false };
const atLeft = (seconds: number) => slot.endsAt - seconds * 1000;

describe('a room', () => {
  test('says nothing of its end while there is time, or no end', () => {
    expect(warningOf(slot, atLeft(301))).toBeUndefined();
    expect(warningOf({ openedAt: 0, calledBack: false }, 0)).toBeUndefined();
    expect(warningOf(undefined, 0)).toBeUndefined();
  });

  test('warns from five minutes on, with what is left, and again in the last', () => {
    expect(warningOf(slot, atLeft(300))).toEqual({ kind: 'soon', minutes: 5 });
    expect(warningOf(slot, atLeft(181))).toEqual({ kind: 'soon', minutes: 4 });
    expect(warningOf(slot, atLeft(61))).toEqual({ kind: 'soon', minutes: 2 });
    expect(warningOf(slot, atLeft(60))).toEqual({ kind: 'last', seconds: 60 });
    expect(warningOf(slot, atLeft(-1))).toEqual({ kind: 'last', seconds: 0 });
  });

  test('counts down as soon as everybody is called back', () => {
    expect(warningOf({ ...slot, calledBack: true }, atLeft(600))).toEqual({ kind: 'calledBack', seconds: 600 });
  });

  test('has a timer of its own only when one was started in it', () => {
    const rooms = { seconds: 1800, endsAt: slot.endsAt };
    const own = { seconds: 300, endsAt: 900_000 };
    expect(
      ownTimerOf(
        new Map<string, unknown>([
          ['slot', slot],
          ['timer', rooms],
        ]),
      ),
    ).toBeUndefined();
    expect(
      ownTimerOf(
        new Map<string, unknown>([
          ['slot', slot],
          ['timer', own],
        ]),
      ),
    ).toBe(own);
    expect(ownTimerOf(new Map<string, unknown>([['slot', slot]]))).toBeUndefined();
  });
});

describe('what is shown of rooms', () => {
  const here: HereEntity = { number: 3, name: 'Oak', people: 5, host: 'none', help: false };
  const wish = (command: Pending['command']): Pending => ({ id: JSON.stringify(command), command });

  test('is the last wish, else the truth: the room chosen', () => {
    const own = new Map<string, unknown>([['room', { number: 2, name: '' }]]);
    expect(shownRoom(own, [], 'r')).toEqual({ value: 2, saved: true });
    const chosen = [wish({ kind: 'chooseRoom', breakout: 'r', room: 4 })];
    expect(shownRoom(own, chosen, 'r')).toEqual({ value: 4, saved: false });
    expect(shownRoom(own, chosen, 'other')).toEqual({ value: 2, saved: true });
    expect(shownRoom(own, [...chosen, wish({ kind: 'chooseRoom', breakout: 'r' })], 'r').value).toBeUndefined();
  });

  test('is the last wish, else the truth: help, and what stands on the main board', () => {
    expect(shownHelp(here, [])).toBe(false);
    expect(shownHelp(here, [wish({ kind: 'callForHelp', room: 3, on: true })])).toBe(true);
    expect(shownHelp(here, [wish({ kind: 'callForHelp', room: 4, on: true })])).toBe(false);
    const sent = new Map<string, unknown>([['sent/k', true]]);
    expect(shownSent(sent, [], 'k')).toBe(true);
    expect(shownSent(sent, [wish({ kind: 'sendUp', room: 3, idea: 'k', up: false })], 'k')).toBe(false);
  });

  test('hands in what stands on the main board, also what was merged since, with the last wishes', () => {
    const shared = new Map<string, unknown>([
      ['idea/A', { t: 'A buddy', w: 1 }],
      ['idea/B', { t: 'One login', w: 2, m: 2 }],
      [
        'wordings/B',
        [
          { k: 'B', t: 'One login' },
          { k: 'C', t: 'A single login' },
        ],
      ],
      ['sent/B', true],
      ['sent/C', true],
    ]);
    const wish = (idea: string, up: boolean): Pending => ({
      id: idea,
      command: { kind: 'sendUp', room: 1, idea, up },
    });
    expect(sentUpOf(shared, [])).toEqual([
      { key: 'B', text: 'One login', merged: false },
      { key: 'C', text: 'A single login', merged: true },
    ]);
    expect(sentUpOf(shared, [wish('B', false), wish('A', true)]).map(({ key }) => key)).toEqual(['C', 'A']);
  });
});
