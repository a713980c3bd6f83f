import { useSignal } from '@preact/signals';
import { countOf } from '../../state/selectors';
import { teamSizesOf } from '../../state/teams';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { NumberField } from '../Field';

/** As many as the server takes. */
const most = 100;

/** Makes projects of the best of a result: as many as so many people need. */
export function MakeProjects({ desk, of }: { desk: Desk; of: string }) {
  const shared = desk.live.shared.value;
  const sizes = teamSizesOf(shared);
  const wanted = useSignal<number | undefined>(undefined);
  const source = desk.steps.value.find((step) => step.key === of);
  if (!sizes || !source || desk.ended.value) {
    return null;
  }

  const top = wanted.value ?? sizes.projects;
  const make = (event: Event) => {
    event.preventDefault();
    void desk.act({ kind: 'makeProjects', of, top });
  };
  return (
    <form class="run-off" onSubmit={make}>
      <NumberField
        id={`projects-of-${of}`}
        label={t('control.project.howMany')}
        hint={t('control.project.bestHint', {
          question: source.plan.question,
          count: countOf(shared, 'joined') ?? 0,
          projects: sizes.projects,
        })}
        value={top}
        most={most}
        onChange={(value) => (wanted.value = value)}
      />
      <Button type="submit">{t('control.project.best')}</Button>
    </form>
  );
}
