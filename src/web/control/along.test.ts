import { describe, expect, it } from 'vitest';
import { board, inRooms, onBoard, onTalk, onVote, step, steps, vote } from '../test/agenda';
import { backOf, voteAhead } from './along';

describe('along the agenda', () => {
  it('a vote that follows the board can be opened at once, unless it has been open', () => {
    expect(voteAhead(onBoard, steps, false)?.key).toBe('V');
    expect(voteAhead(onBoard, [board, { ...vote, phase: 'closed' }], false)).toBeUndefined();
    expect(voteAhead(onBoard, [board, step('P', 1, { phase: 'waiting' })], false)).toBeUndefined();
    expect(voteAhead(onBoard, steps, true)).toBeUndefined();
  });

  it('there is a way back from the second step on, over what is skipped', () => {
    expect(backOf(onVote('open'), steps)).toEqual({ kind: 'go', to: 'B' });
    expect(backOf(onVote('open'), [{ ...board, skipped: true }, vote])).toBeUndefined();
    expect(backOf(onBoard, steps)).toBeUndefined();
    expect(backOf({ kind: 'lobby' }, steps)).toBeUndefined();
  });

  it('back turns a page back first, pulls nobody out of a room, and leads out of what was asked in between', () => {
    expect(backOf(onTalk(1, 3), [board, step('X', 1)])).toEqual({ kind: 'turnPage', talk: 'X', page: 0 });
    expect(backOf(onTalk(0, 3), [board, step('X', 1)])).toEqual({ kind: 'go', to: 'B' });
    expect(
      backOf({ kind: 'results', activity: 'X', question: 'What we made', page: 2 }, [board, step('X', 1)]),
    ).toEqual({ kind: 'turnWall', results: 'X', page: 1 });
    expect(backOf({ ...inRooms, phase: 'open' }, [board, step('R', 1)])).toBeUndefined();
    expect(backOf(onTalk(0, 3), [board, step('X', 1, { asked: true })])).toEqual({ kind: 'returnFrom', asked: 'X' });
  });
});
