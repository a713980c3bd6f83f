import type { MySheet, ProgrammeSheet } from '../state/mine';

/** A project of one's own, with what is due when. */
export type Team = {
  project: string;
  title: string;
  stage?: ProgrammeSheet['projects'][number]['stage'];
  names: readonly string[];
  days: readonly Day[];
  /** Where one tells how it goes. */
  cycle?: string;
};

export type Day = { what: 'starts' | 'goalBy' | 'ends'; day: string };

/** What stopped or is done has no next date. */
const running: ReadonlySet<string> = new Set(['draft', 'pitched', 'experiment', 'learning']);

/** As the learning cycle has them, else as the session had them. */
export function teamsOf(sheet: MySheet, cycle: ProgrammeSheet | 'away' | undefined): Team[] {
  const known = typeof cycle === 'object' ? cycle.projects.filter(({ mine }) => mine) : [];
  const told = sheet.teams.filter(({ project }) => known.every((other) => other.project !== project));
  return [
    ...known.map(({ project, canvas, stage, team }) => ({
      project,
      title: canvas.title ?? '',
      stage,
      names: team,
      days: running.has(stage) ? daysOf(canvas.tryStart, canvas.goalBy, canvas.endBy) : [],
      ...(typeof cycle === 'object' ? { cycle: cycle.id } : {}),
    })),
    ...told.map(({ project, title, tryStart, endBy }) => ({
      project,
      title,
      names: [],
      days: daysOf(tryStart, undefined, endBy),
    })),
  ];
}

/** The first day that has not passed. */
export function nextOf({ days }: Pick<Team, 'days'>, today: string): Day | undefined {
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1)).find(({ day }) => day >= today);
}

function daysOf(starts: string | undefined, goalBy: string | undefined, ends: string | undefined): Day[] {
  return [
    ...(starts ? [{ what: 'starts' as const, day: starts }] : []),
    ...(goalBy ? [{ what: 'goalBy' as const, day: goalBy }] : []),
    ...(ends ? [{ what: 'ends' as const, day: ends }] : []),
  ];
}
