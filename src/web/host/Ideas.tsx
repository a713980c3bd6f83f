import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type Grouping, openGrouping } from '../control/groups/grouping';
import type { KeyedIdea } from '../state/entities';
import { newestFirst } from '../state/ideaOrders';
import { ideaOf, ideasOf, type Result } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { useCalmOrder } from '../ui/useCalmOrder';
import { IdeaSlip } from './IdeaSlip';
import { MergeBar } from './MergeBar';
import type { RoomDesk } from './roomDesk';

type Props = { desk: RoomDesk; columns: readonly string[]; results?: readonly Result[] };

/** The ideas of the room, the newest or the best first; those that say the same are ticked and merged. */
export function Ideas({ desk, columns, results }: Props) {
  const shared = desk.live.shared.value;
  const now = desk.now.value;
  const list = useRef<HTMLUListElement>(null);
  const grouping = useMemo(
    () => openGrouping({ live: desk.live, act: async (command) => (await desk.act(command)) === undefined }),
    [desk],
  );
  const wanted = useSignal(false);
  const keys = (results ?? newestFirst(ideasOf(shared))).map((idea) => idea.key);
  const { shown, hasJustMoved } = useCalmOrder(keys, list);
  const ideas = shown.flatMap((key) => ideaOf(shared, key) ?? []);
  const single = ideas.filter((idea) => !idea.h && !idea.p);
  const fixed = results !== undefined || (now.kind === 'ballot' && now.phase === 'open');
  const merging = wanted.value && !fixed;
  return (
    <section class="panel">
      <h2 id="ideas">
        {t(results ? 'host.results' : 'host.ideas')} <span class="count">{ideas.length}</span>
      </h2>
      {ideas.length === 0 && <p class="hint">{t('host.noIdeas')}</p>}
      {merging ? (
        <p class="hint">{t('host.mergeHint')}</p>
      ) : (
        !fixed && single.length > 1 && <Button onClick={() => (wanted.value = true)}>{t('host.merge')}</Button>
      )}
      <ul ref={list} class="ideas" role="list" aria-labelledby="ideas">
        {(merging ? single : ideas).map((idea) => (
          <li key={idea.key} class="idea">
            {merging ? (
              <Pick grouping={grouping} idea={idea} />
            ) : (
              <IdeaSlip
                desk={desk}
                idea={idea}
                columns={columns}
                grouping={grouping}
                fixed={fixed}
                tools={!results}
                ignoreTap={hasJustMoved}
              />
            )}
          </li>
        ))}
      </ul>
      {!fixed && <MergeBar grouping={grouping} merging={wanted} ideas={single} />}
    </section>
  );
}

/** An idea to tick: all of it is the target. */
function Pick({ grouping, idea }: { grouping: Grouping; idea: KeyedIdea }) {
  return (
    <label class="pick">
      <input type="checkbox" checked={grouping.ticked.value.has(idea.key)} onChange={() => grouping.tick(idea.key)} />
      <span>
        <span class="text">{idea.t}</span>
        {idea.m !== undefined && <span class="about">{t('ui.wordings', { count: idea.m })}</span>}
      </span>
    </label>
  );
}
