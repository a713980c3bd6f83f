import { useSignal } from '@preact/signals';
import { wifiOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { Field } from './Field';
import { Trouble } from './Trouble';

const venues = ['room', 'online', 'both'] as const;

/** Where people take part, and the Wi-Fi of the room. */
export function VenueForm({ desk }: { desk: Desk }) {
  const known = wifiOf(desk.live.shared.value);
  const venue = useSignal(desk.session.value?.venue ?? 'room');
  const wifi = useSignal(known?.name ?? '');
  const password = useSignal(known?.password ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const asked = { venue: venue.value, wifi: wifi.value, wifiPassword: password.value };
    if (await desk.act({ kind: 'setVenue', ...asked })) {
      desk.close();
    }
  };

  return (
    <Dialog title={t('control.settings')} onClose={() => desk.close()}>
      <form class="plan" onSubmit={save}>
        <fieldset class="venues">
          <legend>{t('control.venue')}</legend>
          {venues.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="venue"
                checked={venue.value === one}
                aria-describedby={one === 'room' ? undefined : 'venue-hint'}
                onChange={() => (venue.value = one)}
              />
              {t(`control.venues.${one}`)}
            </label>
          ))}
          <p class="hint" id="venue-hint">
            {t('control.venueHint')}
          </p>
        </fieldset>
        {venue.value !== 'online' && (
          <>
            <Field id="wifi" label={t('control.wifi')}>
              <input
                id="wifi"
                class="input"
                maxLength={32}
                autocomplete="off"
                value={wifi.value}
                onInput={(event) => (wifi.value = event.currentTarget.value)}
              />
            </Field>
            <Field id="wifi-password" label={t('control.wifiPassword')} hint={t('control.wifiHint')}>
              <input
                id="wifi-password"
                class="input"
                maxLength={63}
                autocomplete="off"
                value={password.value}
                aria-describedby="wifi-password-hint"
                onInput={(event) => (password.value = event.currentTarget.value)}
              />
            </Field>
          </>
        )}
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('ui.save')}
          </Button>
          <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        </div>
      </form>
      <Trouble desk={desk} />
    </Dialog>
  );
}
