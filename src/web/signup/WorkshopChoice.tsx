import type { Signal } from '@preact/signals';
import type { InvitationSheet } from '../state/signUps';
import { t } from '../state/words';

/** One workshop, or none; who comes when it is full waits in line. */
export function WorkshopChoice({ page, chosen }: { page: InvitationSheet; chosen: Signal<number | undefined> }) {
  return (
    <fieldset class="coming">
      <legend>{t('signup.workshop')}</legend>
      {page.workshops.map((workshop, at) => (
        <label key={workshop.name} class="way">
          <input type="radio" name="workshop" checked={chosen.value === at} onChange={() => (chosen.value = at)} />
          <span>
            {workshop.name}
            {workshop.where && ` · ${workshop.where}`}
            <span class="hint">
              {workshop.left > 0
                ? t('signup.placesLeft', { count: workshop.left })
                : t('signup.full', { count: workshop.waiting })}
            </span>
          </span>
        </label>
      ))}
      <label class="way">
        <input
          type="radio"
          name="workshop"
          checked={chosen.value === undefined}
          onChange={() => (chosen.value = undefined)}
        />
        {t('signup.noWorkshop')}
      </label>
    </fieldset>
  );
}
