import { useSignal } from '@preact/signals';
import { rememberName } from '../state/memory';
import { answerSignUp, type Coming, guestSecret, type InvitationSheet, newGuestSecret } from '../state/signUps';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from './TextField';
import { WorkshopChoice } from './WorkshopChoice';

const ways: readonly Coming[] = ['yes', 'maybe', 'no'];

/** Yes, maybe or no, and, for who comes, what it likes to tell. Nobody is asked why. */
export function AnswerForm({ page, id, onSent }: { page: InvitationSheet; id: string; onSent: () => Promise<void> }) {
  const own = page.own;
  const coming = useSignal<Coming | undefined>(own?.coming);
  const name = useSignal(own?.name ?? '');
  const work = useSignal(own?.work ?? '');
  const experience = useSignal(own?.experience ?? '');
  const address = useSignal(own?.address ?? '');
  const interview = useSignal(own?.interview ?? false);
  const workshop = useSignal<number | undefined>(own?.workshop);
  const trouble = useSignal('');
  const busy = useSignal(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (coming.value === undefined || busy.value) {
      trouble.value = busy.value ? '' : t('signup.chooseFirst');
      return;
    }
    busy.value = true;
    const secret = guestSecret(id, page.session) ?? newGuestSecret(id, page.session);
    const refused = await answerSignUp(id, page.session, secret, {
      kind: 'answerInvitation',
      session: page.session,
      coming: coming.value,
      ...(coming.value === 'no'
        ? {}
        : {
            name: name.value,
            work: work.value,
            experience: experience.value,
            address: address.value,
            interview: interview.value,
          }),
      ...(coming.value === 'yes' && workshop.value !== undefined ? { workshop: workshop.value } : {}),
    });
    busy.value = false;
    trouble.value = refused ? (refused.code === 'unavailable' ? t('signup.notReached') : why(refused)) : '';
    if (!refused) {
      if (coming.value !== 'no' && name.value.trim() !== '') {
        rememberName(name.value.trim());
      }
      await onSent();
    }
  };

  return (
    <form class="answer" onSubmit={send} noValidate>
      <fieldset class="coming">
        <legend>{t('signup.question')}</legend>
        {ways.map((way) => (
          <label key={way} class="way">
            <input
              type="radio"
              name="coming"
              checked={coming.value === way}
              onChange={() => {
                coming.value = way;
                trouble.value = '';
              }}
            />
            {t(`signup.${way}`)}
          </label>
        ))}
        <p class="hint">{t('signup.noReasons')}</p>
      </fieldset>
      {(coming.value === 'yes' || coming.value === 'maybe') && (
        <>
          {coming.value === 'yes' && page.workshops.length > 0 && <WorkshopChoice page={page} chosen={workshop} />}
          <TextField id="guest-name" of={name} label={t('signup.name')} most={60} autocomplete="name" />
          <TextField id="guest-work" of={work} label={t('signup.work')} most={80} hint={t('signup.workHint')} />
          <TextField id="guest-experience" of={experience} label={t('signup.experience')} most={300} lines={3} />
          <TextField
            id="guest-address"
            of={address}
            label={t('signup.address')}
            most={254}
            keys="email"
            autocomplete="email"
            hint={t('signup.addressHint')}
          />
          <label class="way">
            <input
              type="checkbox"
              checked={interview.value}
              onChange={(event) => {
                interview.value = event.currentTarget.checked;
              }}
            />
            {t('signup.interview')}
          </label>
        </>
      )}
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      <Button kind="primary" type="submit" class="wide" disabled={busy.value}>
        {busy.value ? t('signup.sending') : t('signup.send')}
      </Button>
      {page.own === undefined && <p class="hint">{t('signup.after')}</p>}
    </form>
  );
}
