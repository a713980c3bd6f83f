import { describe, expect, it } from 'vitest';
import type { Pending } from '../state/pending';
import { canvasGroups, missingOf, needed, projectsOf, shownProject } from '../state/teams';

const own = new Map<string, unknown>([
  ['team', { project: 'ABC234.p1' }],
  ['canvas/ABC234.p1/title', 'Buddies'],
  ['canvas/ABC234.p1/goalFrom', '12 days'],
]);
const wish = (project?: string, acked?: number): Pending => ({
  id: 'c1',
  command: { kind: 'chooseProject', step: 'S', ...(project === undefined ? {} : { project }) },
  ...(acked === undefined ? {} : { acked }),
});

describe('projects', () => {
  it('stand in the order in which they were made', () => {
    const shared = new Map<string, unknown>([
      ['project/b', { at: 1, title: 'Two', people: 0, filled: 1 }],
      ['project/a', { at: 0, title: 'One', people: 2, filled: 7 }],
    ]);
    expect(projectsOf(shared).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('are shown as they were last wished for', () => {
    expect(shownProject(own, [])).toEqual({ value: 'ABC234.p1', saved: true });
    expect(shownProject(own, [wish('ABC234.p2')])).toEqual({ value: 'ABC234.p2', saved: false });
    expect(shownProject(own, [wish(undefined, 7)])).toEqual({ value: undefined, saved: true });
  });

  it('say what they still need', () => {
    expect(missingOf(own, 'ABC234.p1')).toEqual(['goalTo', 'goalBy', 'goalMeasure', 'learnWhat', 'learnNotice']);
  });

  it('have each field once in the form', () => {
    const fields = canvasGroups.flatMap(([, group]) => group);
    expect(new Set(fields).size).toBe(fields.length);
    expect(needed.every((field) => fields.includes(field))).toBe(true);
  });
});
