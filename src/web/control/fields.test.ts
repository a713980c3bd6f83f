import { describe, expect, it } from 'vitest';
import { linesIn, secondsIn } from './fields';
import { shownWish, voteCommand } from './voteWish';

describe('fields', () => {
  it('read minutes as people write them', () => {
    expect(['5', '1,5', '0.5', '1:30', ' 10 '].map(secondsIn)).toEqual([300, 90, 30, 90, 600]);
    expect(['', 'soon', '0', '-1', '481', '1:99'].map(secondsIn)).toEqual(Array(6).fill(undefined));
  });

  it('read one name a line', () => {
    expect(linesIn(' Improve \n\nChange\n')).toEqual(['Improve', 'Change']);
    expect(linesIn('  \n')).toEqual([]);
  });
});

describe('how a vote is to be', () => {
  const suggestion = { ballot: 'V', options: 20, dots: 5, perIdea: 3, live: 'nobody' as const };

  it('follows the suggestion in what was not touched', () => {
    expect(shownWish({ ballot: 'V', dots: 2 }, suggestion)).toEqual({
      ballot: 'V',
      dots: 2,
      perIdea: 2,
      live: 'nobody',
    });
    expect(shownWish({ ballot: 'other', dots: 2 }, suggestion).dots).toBe(5);
  });

  it('sends only what was touched, and only for the vote it was meant for', () => {
    expect(voteCommand('V', { ballot: 'V', live: 'stage' })).toEqual({
      kind: 'openVoting',
      ballot: 'V',
      live: 'stage',
    });
    expect(voteCommand('V', { ballot: 'other', dots: 2 })).toEqual({ kind: 'openVoting', ballot: 'V' });
  });
});
