import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { View } from '../../state/applyPatch';
import type { Command, SimilarGroup, SimilarIdeas } from '../../state/entities';
import { wordingsOf } from '../../state/helping';
import { ideaOf } from '../../state/selectors';
import type { Desk } from '../desk';

/** What was done last, in words, and what takes it back. */
export type Done = { said: string; back: readonly Command[] };

/** What is being done with ideas that say the same: what is ticked, what was suggested, and how to take back the last. */
export type Grouping = {
  readonly ticked: ReadonlySignal<ReadonlySet<string>>;
  readonly similar: Signal<SimilarIdeas | undefined>;
  readonly done: ReadonlySignal<Done | undefined>;
  tick(idea: string): void;
  untick(): void;
  merge(head: string, ideas: readonly string[], title: string | undefined, said: string): Promise<boolean>;
  reject(group: SimilarGroup, said: string): Promise<boolean>;
  takeApart(head: string, said: string): Promise<boolean>;
  takeOut(idea: string, head: string, said: string): Promise<boolean>;
  retitle(head: string, title: string, said: string): Promise<boolean>;
  undo(): Promise<void>;
};

export function openGrouping(desk: Pick<Desk, 'live' | 'act'>): Grouping {
  const ticked = signal<ReadonlySet<string>>(new Set());
  const similar = signal<SimilarIdeas | undefined>(undefined);
  const done = signal<Done | undefined>(undefined);
  const shared = () => desk.live.shared.peek();

  const act = async (command: Command, said: string, back: readonly Command[]) => {
    const made = await desk.act(command);
    done.value = made ? { said, back } : done.peek();
    return made;
  };

  return {
    ticked,
    similar,
    done,
    tick(idea) {
      const now = new Set(ticked.peek());
      if (!now.delete(idea)) {
        now.add(idea);
      }
      ticked.value = now;
    },
    untick() {
      ticked.value = new Set();
    },
    async merge(head, ideas, title, said) {
      const others = ideas.filter((idea) => idea !== head);
      const back = partedAgain(shared(), head, others);
      const named = title === undefined ? {} : { title };
      const made = await act({ kind: 'groupIdeas', head, ideas: others, ...named }, said, back);
      if (made) {
        ticked.value = new Set();
        similar.value = without(similar.peek(), ideas);
      }
      return made;
    },
    async reject(group, said) {
      const made = await act({ kind: 'rejectSimilar', ideas: [...group.ideas], reject: true }, said, [
        { kind: 'rejectSimilar', ideas: [...group.ideas], reject: false },
      ]);
      if (made) {
        similar.value = without(similar.peek(), group.ideas);
      }
      return made;
    },
    takeApart: (head, said) => act({ kind: 'takeGroupApart', head }, said, [madeAgain(shared(), head)]),
    takeOut: (idea, head, said) => {
      const back = madeAgain(shared(), head);
      return act({ kind: 'ungroupIdea', idea }, said, [back]);
    },
    retitle: (head, title, said) =>
      act({ kind: 'titleGroup', head, title }, said, [{ kind: 'titleGroup', head, title: titleOf(shared(), head) }]),
    async undo() {
      const back = done.peek()?.back ?? [];
      done.value = undefined;
      for (const command of back) {
        await desk.act(command);
      }
    },
  };
}

/** What takes back that these joined a head: those that had a group of their own get it again. */
export function partedAgain(shared: View, head: string, others: readonly string[]): Command[] {
  const wasGroup = wordingsOf(shared, head).length > 0;
  return [
    { kind: 'takeGroupApart', head },
    ...[...(wasGroup ? [head] : []), ...others.filter((idea) => wordingsOf(shared, idea).length > 0)].map((idea) =>
      madeAgain(shared, idea),
    ),
  ];
}

/** What makes a group as it is now. */
function madeAgain(shared: View, head: string): Command {
  const ideas = wordingsOf(shared, head).map(({ k }) => k);
  return { kind: 'groupIdeas', head, ideas: ideas.filter((idea) => idea !== head), title: titleOf(shared, head) };
}

function titleOf(shared: View, head: string): string {
  return ideaOf(shared, head)?.t ?? '';
}

/** What is still suggested when these are dealt with. */
function without(similar: SimilarIdeas | undefined, ideas: readonly string[]): SimilarIdeas | undefined {
  const gone = new Set(ideas);
  return (
    similar && { ...similar, groups: similar.groups.filter((group) => !group.ideas.some((idea) => gone.has(idea))) }
  );
}
