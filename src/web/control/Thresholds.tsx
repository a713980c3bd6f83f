import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { thresholdsOf } from '../state/matrix';
import { t } from '../state/words';
import type { Desk } from './desk';
import { Field } from './Field';

/** Halves from 1 to 5. */
const places: readonly number[] = Array.from({ length: 9 }, (_, at) => 1 + at / 2);

/** From which mean on an idea goes on: before and after the result is shown. */
export function Thresholds({ desk, now, shared }: { desk: Desk; now: SceneOf<'matrix'>; shared: View }) {
  const { feasible, affordable } = thresholdsOf(shared);
  const set = (wish: { feasible: number; affordable: number }) =>
    desk.act({ kind: 'setThresholds', matrix: now.activity, ...wish });
  return desk.ended.value ? null : (
    <section class="panel thresholds" aria-labelledby="thresholds">
      <h2 id="thresholds">{t('control.matrix.thresholds')}</h2>
      <p class="hint">{t('control.matrix.thresholdsHint')}</p>
      <div class="row">
        <Threshold
          id="from-feasible"
          label={t('control.matrix.fromFeasible')}
          value={feasible}
          onChange={(value) => set({ feasible: value, affordable })}
        />
        <Threshold
          id="from-affordable"
          label={t('control.matrix.fromAffordable')}
          value={affordable}
          onChange={(value) => set({ feasible, affordable: value })}
        />
      </div>
    </section>
  );
}

type Props = { id: string; label: string; value: number; onChange: (value: number) => void };

function Threshold({ id, label, value, onChange }: Props) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="input"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {places.map((place) => (
          <option key={place} value={String(place)}>
            {place.toLocaleString(document.documentElement.lang)}
          </option>
        ))}
      </select>
    </Field>
  );
}
