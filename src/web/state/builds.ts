import type { View } from './applyPatch';
import { entity, under } from './basicSelectors';
import type { BuildEntity, OwnBuildEntity } from './entities';
import { type Pending, wishes } from './pending';

/** Something that was added to an idea as it is shown: the server's truth with one's wishes on top. */
export type ShownBuild = {
  /** Its key; a wish has none yet. */
  key?: string;
  /** The command that is on its way. */
  command?: string;
  text: string;
  by?: string;
  mine: boolean;
  /** Whether others see it no longer. */
  hidden: boolean;
  saved: boolean;
};

/** What was added to an idea: of others, then one's own, what is on its way last. */
export function shownBuilds(
  idea: string,
  builds: readonly BuildEntity[],
  own: View,
  pending: readonly Pending[],
): ShownBuild[] {
  const mine = ownBuilds(own).filter((build) => build.on === idea);
  const isMine = (key: string) => own.has(`built/${key}`);
  const deleted = new Set(wishes(pending, 'deleteBuild').map(({ command }) => command.build));
  const others = builds
    .filter(({ k }) => !isMine(k))
    .map(({ k, t, by }) => ({ key: k, text: t, mine: false, hidden: false, saved: true, ...(by ? { by } : {}) }));
  const copied = builds
    .filter(({ k }) => isMine(k) && !mine.some(({ key }) => key === k))
    .map(({ k, t }) => ({ key: k, text: t, mine: true, hidden: false, saved: true }));
  const known = new Set([...builds.map(({ k }) => k), ...mine.map(({ key }) => key)]);
  const sent = wishes(pending, 'buildOn')
    .filter(({ command, made }) => command.idea === idea && !(made !== undefined && known.has(made)))
    .map(({ id, command }) => ({ command: id, text: command.text, mine: true, hidden: false, saved: false }));
  const kept = mine.map(({ key, text, hidden }) => ({ key, text, mine: true, hidden: hidden ?? false, saved: true }));
  return [...others, ...copied, ...kept.map((build) => edited(build, pending)), ...sent].filter(
    (build) => !('key' in build && deleted.has(build.key)),
  );
}

/** Whether one's name is shown with an idea of one's own, the last wish counted; undefined where that is not offered. */
export function shownSigned(own: View, pending: readonly Pending[], idea: string): boolean | undefined {
  const wish = wishes(pending, 'signIdea')
    .filter(({ command }) => command.idea === idea)
    .at(-1);
  const stored = own.get(`sign/${idea}`);
  return typeof stored === 'boolean' ? (wish?.command.show ?? stored) : undefined;
}

function ownBuilds(own: View): (OwnBuildEntity & { key: string })[] {
  return under(own, 'built/').flatMap(([key]) => {
    const build = entity<OwnBuildEntity>(own, `built/${key}`, 'on');
    return build ? [{ ...build, key }] : [];
  });
}

function edited(build: ShownBuild & { key: string }, pending: readonly Pending[]): ShownBuild & { key: string } {
  const wish = wishes(pending, 'editBuild')
    .filter(({ command }) => command.build === build.key)
    .at(-1);
  return wish ? { ...build, text: wish.command.text, saved: false } : build;
}
