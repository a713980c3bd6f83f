import { useSignal } from '@preact/signals';
import { typeDigits } from '../state/screens';
import { screensOf } from '../state/selectors';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** A screen of another computer asks to be the big screen: the digits that stand on it let it in. */
export function ScreenAsks({ desk }: { desk: Desk }) {
  const digits = useSignal('');
  const trouble = useSignal('');
  const asks = screensOf(desk.live.shared.value)?.asks ?? 0;
  if (asks === 0 && trouble.value === '') {
    return null;
  }

  const letIn = async (event: Event) => {
    event.preventDefault();
    const answer = await typeDigits(desk.code, desk.token, digits.value);
    trouble.value = 'refused' in answer ? why(answer.refused) : '';
    if ('ok' in answer) {
      digits.value = '';
      announce(t('control.screenIn'));
    }
  };
  const notNow = () => {
    digits.value = '';
    trouble.value = '';
    if (asks > 0) {
      void desk.act({ kind: 'endScreens', asking: true });
    }
  };

  return (
    <section class="screen-asks" aria-labelledby="screen-asks">
      <h2 id="screen-asks">{t('control.screenAsks', { count: Math.max(1, asks) })}</h2>
      <p id="screen-asks-how">{t('control.screenAsksHow')}</p>
      <form onSubmit={letIn} noValidate>
        <label for="digits">{t('control.digits')}</label>
        <input
          id="digits"
          class="input"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          aria-describedby="screen-asks-how"
          aria-invalid={trouble.value !== ''}
          value={digits.value}
          onInput={(event) => {
            digits.value = event.currentTarget.value;
          }}
        />
        <Button kind="primary" type="submit">
          {t('control.letScreenIn')}
        </Button>
        <Button kind="quiet" onClick={notNow}>
          {t('control.screenNotNow')}
        </Button>
      </form>
      <p class="trouble" role="alert">
        {trouble.value}
      </p>
    </section>
  );
}
