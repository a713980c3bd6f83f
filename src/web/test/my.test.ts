import { describe, expect, test } from 'vitest';
import { keyIn, linkOf } from '../my/key';
import { nextOf, teamsOf } from '../my/teams';
import { ownIdeas, rememberIdea, rememberToken } from '../state/memory';
import type { MySheet, ProgrammeSheet } from '../state/mine';
import { shownPledge, shownThanked } from '../state/thanks';

describe("one's own page", () => {
  test('opens with what stands behind the #, else with what this browser remembers', () => {
    expect(keyIn('MINE22', '')).toBeUndefined();
    expect(keyIn('MINE22', '#secret.k3f9.ab12.k3f9')).toEqual({ secret: 'secret', ideas: ['k3f9', 'ab12'] });
    rememberToken('MINE22', 'participants', 'kept');
    rememberIdea('MINE22', 'k3f9');
    rememberIdea('MINE22', 'ab12');
    rememberIdea('MINE22', 'k3f9');
    expect(keyIn('MINE22', '')).toEqual({ secret: 'kept', ideas: ['ab12', 'k3f9'] });
    expect(linkOf('http://hall.test', 'MINE22', { secret: 's', ideas: ['a', 'b'] })).toBe(
      'http://hall.test/my/MINE22#s.a.b',
    );
  });

  test('remembers no more ideas than a link can hold', () => {
    for (let at = 0; at < 200; at++) {
      rememberIdea('MANY22', `k${at}`);
    }
    expect(ownIdeas('MANY22')).toHaveLength(120);
    expect(ownIdeas('MANY22').at(-1)).toBe('k199');
  });

  test('knows a project from the cycle, else from the session, and what is due next', () => {
    const sheet = {
      teams: [
        { project: 'p1', title: 'Old' },
        { project: 'p2', title: 'Two', endBy: '2027-03-01' },
      ],
    };
    const cycle = {
      projects: [
        {
          project: 'p1',
          mine: true,
          stage: 'experiment',
          team: ['Ann'],
          canvas: { title: 'New', tryStart: '2026-12-01', goalBy: '2027-04-01' },
        },
        { project: 'p9', stage: 'learning', team: [], canvas: { title: 'Not mine' } },
      ],
    };
    const teams = teamsOf(sheet as unknown as MySheet, cycle as unknown as ProgrammeSheet);
    expect(teams.map(({ title, stage }) => [title, stage])).toEqual([
      ['New', 'experiment'],
      ['Two', undefined],
    ]);
    expect(nextOf(teams[0] ?? { days: [] }, '2026-12-02')).toEqual({ what: 'goalBy', day: '2027-04-01' });
    expect(nextOf(teams[1] ?? { days: [] }, '2027-03-02')).toBeUndefined();
    expect(teamsOf(sheet as unknown as MySheet, 'away')).toHaveLength(2);
  });
});

describe('what is on its way', () => {
  test('a promise is shown as it was wished for', () => {
    const own = new Map<string, unknown>([['pledge', 'Old']]);
    expect(shownPledge(own, [])).toEqual({ value: 'Old', saved: true });
    expect(shownPledge(own, [{ id: '1', command: { kind: 'keepPledge', text: 'New' } }])).toEqual({
      value: 'New',
      saved: false,
    });
  });

  test('thanks are shown once, and not when they are taken back', () => {
    const stored = { text: 'Well done', for: 'everybody' };
    const own = new Map<string, unknown>([['thanked/k1', stored]]);
    const wish = { id: '1', command: { kind: 'sendThanks', for: 'everybody', text: 'Well done' } as const };
    expect(shownThanked(new Map(), [wish])).toEqual([stored]);
    expect(shownThanked(own, [{ ...wish, acked: 3, made: 'k1' }])).toEqual([{ ...stored, key: 'k1' }]);
    expect(shownThanked(own, [{ id: '2', command: { kind: 'takeBackThanks', thanks: 'k1' } }])).toEqual([]);
  });
});
