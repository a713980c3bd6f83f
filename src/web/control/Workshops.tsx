import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { workshopOf } from '../state/selectors';
import { t } from '../state/words';

/** Workshops with how many places are taken, and who waits. */
export function Workshops({ now, shared }: { now: SceneOf<'signUp'>; shared: View }) {
  const heading = t('control.workshops');
  return (
    <section class="panel answers">
      <h2>{heading}</h2>
      <ol aria-label={heading}>
        {now.workshops.map(({ name, where, capacity }, at) => {
          const { in: taken, waiting } = workshopOf(shared, at);
          return (
            <li key={at}>
              <span class="text">{where === undefined ? name : `${name} · ${where}`}</span>{' '}
              <span class="got">
                {t('control.placesTaken', { taken, count: capacity })}
                {waiting > 0 ? ` · ${t('control.waiting', { count: waiting })}` : ''}
              </span>
              <meter min={0} max={capacity} value={taken} aria-hidden="true" />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
