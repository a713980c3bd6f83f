import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Done, Grouping } from '../control/groups/grouping';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';

type Props = { grouping: Grouping; merging: Signal<boolean>; ideas: readonly KeyedIdea[] };

/** At the thumb, while ideas are merged: how many are ticked, or what was done last and the way back. */
export function MergeBar({ grouping, merging, ideas }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Done>();
  const done = grouping.done.value === seen ? undefined : grouping.done.value;
  const shows = merging.value ? 'ticks' : done ? 'done' : 'nothing';
  const before = useRef(shows);
  useEffect(() => {
    if (before.current === 'ticks' && shows === 'done') {
      bar.current?.querySelector('button')?.focus({ preventScroll: true }); // The button that was tapped is gone.
    }

    before.current = shows;
  }, [shows]);
  return (
    <div ref={bar} class={shows === 'nothing' ? 'merge-bar empty' : 'merge-bar'}>
      {merging.value ? (
        <Ticked grouping={grouping} merging={merging} ideas={ideas} />
      ) : (
        <>
          <strong role="status">{done?.said}</strong>
          {done && (
            <>
              <Button onClick={() => void grouping.undo()}>{t('control.groups.undo')}</Button>
              <Button kind="quiet" onClick={() => setSeen(done)}>
                {t('ui.close')}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

function Ticked({ grouping, merging, ideas }: Props) {
  const ticked = ideas.filter(({ key }) => grouping.ticked.value.has(key));
  const head = ticked.find(({ m }) => m !== undefined) ?? ticked[0];
  const end = () => {
    grouping.untick();
    merging.value = false;
  };
  const merge = async () => {
    const keys = ticked.map(({ key }) => key);
    if (head && (await grouping.merge(head.key, keys, undefined, t('control.groups.merged')))) {
      end();
    }
  };
  return (
    <>
      <strong role="status">{t('control.groups.ticked', { count: ticked.length })}</strong>
      <Button kind="primary" disabled={ticked.length < 2} onClick={() => void merge()}>
        {t('control.groups.merge')}
      </Button>
      <Button onClick={end}>{t('ui.cancel')}</Button>
    </>
  );
}
