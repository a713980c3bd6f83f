import type { View } from './applyPatch';
import { entity, under } from './basicSelectors';
import type { CanvasField, OriginEntity, OwnTeamEntity, ProjectEntity, TeamSizesEntity } from './entities';
import { type Pending, wishes } from './pending';
import type { Shown } from './shownAnswers';
import { t } from './words';

export type KeyedProject = ProjectEntity & { key: string };

/** What a project needs before it may be pitched, as the server has it. */
export const needed: readonly CanvasField[] = [
  'title',
  'goalFrom',
  'goalTo',
  'goalBy',
  'goalMeasure',
  'learnWhat',
  'learnNotice',
];

export const dayFields: readonly CanvasField[] = ['goalBy', 'tryStart', 'endBy'];

/** Fields of one line. */
export const lineFields: readonly CanvasField[] = ['title', 'tryWho', 'sponsor'];

export const mostOfTitle = 120;

export type CanvasGroup = 'about' | 'perform' | 'learn' | 'try' | 'help' | 'secure';

/** The fields in the order in which they are filled in. */
export const canvasGroups: readonly (readonly [CanvasGroup, readonly CanvasField[]])[] = [
  ['about', ['title', 'forWhom']],
  ['perform', ['goalFrom', 'goalTo', 'goalBy', 'goalMeasure']],
  ['learn', ['learnWhat', 'learnNotice']],
  ['try', ['tryWhat', 'tryWho', 'tryStart', 'tryCost', 'stopIf']],
  ['help', ['help', 'sponsor', 'endBy']],
  ['secure', ['secureWhat', 'secureWith']],
];

/** The projects, in the order in which they were made. */
export function projectsOf(shared: View): KeyedProject[] {
  return under(shared, 'project/')
    .flatMap(([key]) => projectOf(shared, key) ?? [])
    .sort((a, b) => a.at - b.at);
}

export function projectOf(shared: View, key: string): KeyedProject | undefined {
  const project = entity<ProjectEntity>(shared, `project/${key}`, 'title');
  return project && { ...project, key };
}

const counted = new WeakMap<View, ReadonlyMap<string, number>>();

/** How many projects each idea is, by its key; counted once for each state of the view, since long lists ask for every idea. */
export function teamsByIdea(shared: View): ReadonlyMap<string, number> {
  const known = counted.get(shared);
  if (known) {
    return known;
  }
  const teams = new Map<string, number>();
  for (const { idea, aside } of projectsOf(shared)) {
    if (idea !== undefined && !aside) {
      teams.set(idea, (teams.get(idea) ?? 0) + 1);
    }
  }
  counted.set(shared, teams);
  return teams;
}

/** Whether this person had said that it wants to help with what a project came from. */
export function offeredTo(own: View, project: string): boolean {
  return own.get(`offered/${project}`) === true;
}

/** The team that this person chose. */
export function teamOf(own: View): OwnTeamEntity | undefined {
  return entity<OwnTeamEntity>(own, 'team', 'project');
}

/** The project chosen, the last wish counted; whether it has a place there only the server knows. */
export function shownProject(own: View, pending: readonly Pending[]): Shown<string | undefined> {
  const last = wishes(pending, 'chooseProject').at(-1);
  return last
    ? { value: last.command.project, saved: last.acked !== undefined }
    : { value: teamOf(own)?.project, saved: true };
}

/** What stands in a field of a canvas. */
export function canvasText(view: View, project: string, field: CanvasField): string {
  const text = view.get(`canvas/${project}/${field}`);
  return typeof text === 'string' ? text : '';
}

export function missingOf(view: View, project: string): CanvasField[] {
  return needed.filter((field) => canvasText(view, project, field) === '');
}

export function originOf(view: View, project: string): OriginEntity | undefined {
  return entity<OriginEntity>(view, `origin/${project}`, 'wordings');
}

/** What is usual for as many people as there are; for the facilitator. */
export function teamSizesOf(shared: View): TeamSizesEntity | undefined {
  return entity<TeamSizesEntity>(shared, 'teamSizes', 'projects');
}

export function isReady({ filled }: ProjectEntity): boolean {
  return filled >= needed.length;
}

export function fieldName(field: CanvasField): string {
  return t(`canvas.fields.${field}`);
}

/** Several fields, as they stand in a sentence. */
export function fieldNames(fields: readonly CanvasField[]): string {
  return fields.map(fieldName).join(' · ');
}

/** How many have a place in a project, and wait. */
export function peopleSaid({ people, places, waiting }: ProjectEntity): string[] {
  return [
    places === undefined ? t('canvas.people', { count: people }) : t('canvas.places', { taken: people, count: places }),
    ...(waiting === undefined ? [] : [t('canvas.waiting', { count: waiting })]),
  ];
}
