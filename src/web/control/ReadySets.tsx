import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { packs, sectionPlans } from './packs';

/** Steps that belong together, added at once; each can be changed or removed afterwards. */
export function ReadySets({ desk }: { desk: Desk }) {
  const hint = useId();
  const busy = useSignal(false);
  const add = async () => {
    busy.value = true;
    let done = true;
    // What is there already, perhaps of a first try over a bad line, is not added again.
    const there = new Set(desk.steps.value.map((step) => step.plan.question));
    for (const plan of sectionPlans(await packs()).filter(({ question }) => !there.has(question))) {
      done = done && (await desk.act({ kind: 'addActivity', plan }));
    }
    busy.value = false;
    if (done) {
      desk.close();
    }
  };

  return (
    <section class="ready-sets">
      <h3>{t('control.sets.title')}</h3>
      <Button disabled={busy.value} describedBy={hint} onClick={add}>
        {t('control.sets.sections')}
      </Button>
      <p id={hint} class="hint">
        {t('control.sets.sectionsHint')}
      </p>
    </section>
  );
}
