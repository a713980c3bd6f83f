import type { ProgrammeSheet, ProjectSheet, Said } from '../state/programmes';

type SaidOf<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>;
export type Told<Kind extends Said['kind']> = { project: string; said: SaidOf<Kind> };

/** What there is to tell of one Learnathon, or of all of them. */
export type News = {
  people: number;
  ideas: number;
  hard: readonly Told<'hard'>[];
  soft: readonly Told<'soft'>[];
  lessons: readonly { project: string; text: string }[];
  kept: readonly ProgrammeSheet['promises'][number][];
  promised: number;
  running: readonly ProjectSheet[];
  finished: readonly ProjectSheet[];
  /** Promises of which nothing has been said yet. */
  open: number;
  /** Learnathons that have not begun. */
  planned: readonly string[];
};

const running: readonly string[] = ['pitched', 'experiment', 'learning'];
const finished: readonly string[] = ['completed', 'secured'];

export function newsOf(sheet: ProgrammeSheet, session: string | undefined): News {
  const here = (of: string | undefined) => session === undefined || of === session;
  const projects = sheet.projects.filter((project) => here(project.session) && project.stage !== 'draft');
  const days = sheet.editions.filter((edition) => here(edition.session) && edition.beganAt !== undefined);
  const promises = sheet.promises.filter((promise) => here(promise.session));
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0);
  return {
    people: sum(({ people }) => people),
    ideas: sum(({ ideas }) => ideas),
    hard: projects.flatMap((project) => told(project, 'hard')),
    soft: projects.flatMap((project) => told(project, 'soft')),
    lessons: projects.flatMap((project) => [
      ...Object.values(project.reviews).flatMap(({ lesson }) =>
        lesson === undefined ? [] : [{ project: titleOf(project), text: lesson }],
      ),
      ...told(project, 'lesson').map(({ said }) => ({ project: titleOf(project), text: said.text })),
    ]),
    kept: promises.filter(({ state }) => state === 'kept'),
    promised: promises.length,
    open: promises.filter(({ state }) => state === 'open').length,
    planned: sheet.editions.filter(({ beganAt, endedAt }) => !beganAt && !endedAt).map(({ title }) => title),
    running: projects.filter(({ stage }) => running.includes(stage)),
    finished: projects.filter(({ stage }) => finished.includes(stage)),
  };
}

export function titleOf(project: ProjectSheet): string {
  return project.canvas.title ?? '';
}

/** What was told and not taken back; whoever writes in a project reads more of it than is news. */
function told<Kind extends Said['kind']>(project: ProjectSheet, kind: Kind): Told<Kind>[] {
  const entries = project.life?.entries ?? [];
  return entries
    .filter(({ said, withdrawn }) => said.kind === kind && !withdrawn)
    .map(({ said }) => ({ project: titleOf(project), said: said as SaidOf<Kind> }));
}
