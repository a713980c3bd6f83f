import type { ProgrammeSheet, ProjectSheet } from '../state/programmes';

type Check = NonNullable<ProjectSheet['life']>['checks'][number];
type Asked = { project: ProjectSheet; check: Check };

/** What whoever opened the page can best do now. */
export type WhatNow =
  | { say: 'running' | 'invite'; title: string }
  | { say: 'due'; count: number }
  | { say: 'begin' | 'plan' | 'look' }
  | { say: 'asked'; asked: Asked }
  | { say: 'settle'; count: number }
  | { say: 'tell'; project: ProjectSheet };

/** What began earlier and was never ended does not run: people forget. */
const dayLong = 24 * 3_600_000;

/** By what is open: a day that runs, what is due, what is planned; `today` as 2027-05-12. */
export function whatNow(sheet: ProgrammeSheet, today: string): WhatNow {
  const due = openChecks(sheet).filter(({ check }) => check.due <= today);
  if (sheet.role !== 'owner') {
    const promised = sheet.promises.filter((promise) => promise.mine && promise.state === 'open').length;
    const mine = sheet.projects.find((project) => project.mine);
    return due[0]
      ? { say: 'asked', asked: due[0] }
      : promised > 0
        ? { say: 'settle', count: promised }
        : mine
          ? { say: 'tell', project: mine }
          : { say: 'look' };
  }

  const running = sheet.editions.find(
    ({ beganAt, endedAt }) => beganAt && !endedAt && Date.parse(beganAt) > Date.parse(today) - dayLong,
  );
  if (running) {
    return { say: 'running', title: running.title };
  }
  const planned = sheet.editions.find((day) => day.beganAt === undefined && day.endedAt === undefined);
  return due.length > 0
    ? { say: 'due', count: new Set(due.map(({ project }) => project.project)).size }
    : planned
      ? { say: 'invite', title: planned.title }
      : { say: sheet.editions.length + sheet.projects.length === 0 ? 'begin' : 'plan' };
}

/** What is asked next of a team, after what is asked by now. */
export function nextAsked(sheet: ProgrammeSheet, today: string): Asked | undefined {
  return openChecks(sheet)
    .filter(({ check }) => check.due > today)
    .sort((one, other) => one.check.due.localeCompare(other.check.due))[0];
}

/** Of all projects for who runs the cycle, else of one's own. */
function openChecks(sheet: ProgrammeSheet): readonly Asked[] {
  return sheet.projects
    .filter((project) => sheet.role === 'owner' || project.mine)
    .flatMap((project) => (project.life?.checks ?? []).map((check) => ({ project, check })))
    .filter(({ check }) => !check.done);
}
