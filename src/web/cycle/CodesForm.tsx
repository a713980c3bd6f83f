import { useSignal } from '@preact/signals';
import { TextField } from '../signup/TextField';
import type { CodesAt, InvitationDesk } from '../state/signUps';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Act } from './SignUps';

/** As many as fit well into one request. */
const atOnce = 100;

const when: readonly CodesAt[] = ['signUp', 'attendance'];

/** Links or codes from a pasted list: each is handed to one person. */
export function CodesForm({ desk, act }: { desk: InvitationDesk; act: Act }) {
  const of = desk.page.session;
  const lines = useSignal('');
  const at = useSignal<CodesAt>(desk.codesAt);
  const add = async (event: Event) => {
    event.preventDefault();
    const codes = lines.value.split('\n').map((line) => line.trim());
    for (let from = 0; from < codes.length; from += atOnce) {
      if (!(await act({ kind: 'addCodes', session: of, codes: codes.slice(from, from + atOnce), at: at.value }))) {
        return;
      }
    }
    lines.value = '';
  };
  return (
    <form class="page-form" onSubmit={add} noValidate>
      <p>{t('signups.codesGiven', { given: desk.given, count: desk.codes })}</p>
      <TextField
        id={`codes-${of}`}
        of={lines}
        label={t('signups.codesLines')}
        most={60_000}
        lines={4}
        hint={t('signups.codesHint')}
      />
      <fieldset>
        <legend>{t('signups.codesWhen')}</legend>
        {when.map((one) => (
          <label key={one} class="way">
            <input
              type="radio"
              name={`codes-at-${of}`}
              checked={at.value === one}
              onChange={() => {
                at.value = one;
              }}
            />
            {t(`signups.codesAt.${one}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="submit">{t('signups.handOut')}</Button>
      </div>
    </form>
  );
}
