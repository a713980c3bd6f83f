import { useRef } from 'preact/hooks';
import { meOf } from '../state/basicSelectors';
import type { KeyedIdea } from '../state/entities';
import { order } from '../state/order';
import { othersOf } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Slip } from './Slip';
import { useCalmList } from './useCalmList';
import { useSession } from './useSession';

/** The ideas of others, the newest handful first. What comes while somebody reads waits above. */
export function AllIdeas({ columns, open }: { columns: readonly string[]; open: boolean }) {
  const session = useSession();
  const own = session.own.value;
  const others = othersOf(session.shared.value, own, session.pending.value);
  const list = useRef<HTMLElement>(null);
  const { shown, waiting, showAll } = useCalmList(newestFirst(others, meOf(own)?.seed ?? 0), list);
  return (
    <section ref={list} aria-labelledby="all-ideas">
      <h2 id="all-ideas">{t('phone.idea.all')}</h2>
      {waiting > 0 && (
        <div class="over-list">
          <Button class="pill" onClick={showAll}>
            <Icon name="up" />
            {t('phone.newIdeas', { count: waiting })}
          </Button>
        </div>
      )}
      {others.length === 0 && <p class="hint">{t('phone.noOthersYet')}</p>}
      <ul class="slips" role="list" aria-labelledby="all-ideas">
        {shown.map((idea) => (
          <Slip key={idea.key} idea={idea} columns={columns} helpable building={open} />
        ))}
      </ul>
    </section>
  );
}

/** By wave; within one, in the person's own order, since nobody may know who came first. */
function newestFirst(ideas: readonly KeyedIdea[], seed: number): KeyedIdea[] {
  const places = new Map(
    order(
      ideas.map((idea) => idea.key),
      seed,
      '',
    ).map((key, place) => [key, place]),
  );
  return [...ideas].sort((a, b) => b.w - a.w || (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
}
