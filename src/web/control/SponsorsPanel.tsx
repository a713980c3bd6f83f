import { useSignal } from '@preact/signals';
import { sponsorsOf } from '../state/promises';
import { addressOf, inviteSponsor } from '../state/server';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { CopyField } from './CopyField';
import type { Desk } from './desk';
import { Field } from './Field';

/** Who may promise something: a link for each, told once, that can be ended. */
export function SponsorsPanel({ desk }: { desk: Desk }) {
  const name = useSignal('');
  const trouble = useSignal('');
  const made = useSignal<{ name: string; link: string } | undefined>(undefined);
  const invite = async (event: Event) => {
    event.preventDefault();
    const [answer, address] = await Promise.all([
      inviteSponsor(desk.code, desk.token, name.value),
      addressOf(desk.code),
    ]);
    if ('refused' in answer) {
      trouble.value = why(answer.refused);
      return;
    }
    const base = 'ok' in address && !address.ok.local ? new URL(address.ok.join).origin : location.origin;
    made.value = { name: name.value.trim(), link: `${base}/sponsor/${desk.code}#${answer.ok.token}` };
    name.value = '';
    trouble.value = '';
  };
  return (
    <section class="panel sponsors">
      <h2>{t('control.projects.sponsors')}</h2>
      <p class="hint">{t('control.projects.sponsorsHint')}</p>
      <ul role="list" aria-label={t('control.projects.sponsors')}>
        {sponsorsOf(desk.live.shared.value).map((sponsor) => (
          <li key={sponsor.number}>
            <span class="text">{sponsor.name}</span>{' '}
            {sponsor.gone ? (
              <span class="about">{t('control.projects.sponsorGone')}</span>
            ) : (
              !desk.ended.value && (
                <Button
                  kind="quiet"
                  label={t('control.projects.endSponsorOf', { name: sponsor.name })}
                  onClick={() => desk.act({ kind: 'uninviteSponsor', sponsor: sponsor.number })}
                >
                  {t('control.projects.endSponsor')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {made.value && (
        <CopyField
          id="sponsor-link"
          label={t('control.projects.sponsorLink', { name: made.value.name })}
          hint={t('control.projects.sponsorOnce')}
          text={made.value.link}
        />
      )}
      {!desk.ended.value && (
        <form onSubmit={invite}>
          <Field id="sponsor-name" label={t('control.projects.sponsorName')}>
            <input
              id="sponsor-name"
              class="input"
              autocomplete="off"
              value={name.value}
              onInput={(event) => (name.value = event.currentTarget.value)}
            />
          </Field>
          <p class="trouble" role="alert">
            {trouble.value}
          </p>
          <Button type="submit">{t('control.projects.inviteSponsor')}</Button>
        </form>
      )}
    </section>
  );
}
