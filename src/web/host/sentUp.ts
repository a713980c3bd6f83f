import type { View } from '../state/applyPatch';
import { wordingsOf } from '../state/helping';
import { type Pending, wishes } from '../state/pending';
import { ideaOf, ideasOf } from '../state/selectors';
import { shownSent } from '../state/shownRooms';

/** An idea of the room that stands on the main board too. */
export type SentIdea = {
  readonly key: string;
  readonly text: string;
  /** Whether another stands for it in the list of the room. */
  readonly merged: boolean;
};

/** What the room hands in, the last wishes counted: also what was merged with another idea since. */
export function sentUpOf(shared: View, pending: readonly Pending[]): SentIdea[] {
  const known = [...shared.keys()].filter((name) => name.startsWith('sent/')).map((name) => name.slice('sent/'.length));
  const wished = wishes(pending, 'sendUp').map(({ command }) => command.idea);
  return [...new Set([...known, ...wished])]
    .filter((key) => shownSent(shared, pending, key))
    .map((key) => {
      const idea = ideaOf(shared, key);
      const wording = idea
        ? undefined
        : ideasOf(shared)
            .flatMap((head) => wordingsOf(shared, head.key))
            .find(({ k }) => k === key);
      return { key, text: idea?.t ?? wording?.t ?? '', merged: wording !== undefined };
    });
}
