import { useSignal } from '@preact/signals';
import type { InvitationDesk } from '../state/signUps';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Act } from './SignUps';

/** Who said yes or maybe, with what they told. */
export function GuestList({ desk, act }: { desk: InvitationDesk; act: Act }) {
  const sure = useSignal('');
  if (desk.guests.length === 0) {
    return <p class="hint">{t('signups.nobodyYet')}</p>;
  }

  return (
    <ul class="guests" role="list" aria-label={t('signups.guests')}>
      {desk.guests.map(({ person, answer }) => {
        const name = answer.name ?? t('signups.nameless');
        const workshop = answer.workshop === undefined ? undefined : desk.workshops[answer.workshop]?.name;
        const facts = [
          t(`signups.coming.${answer.coming === 'maybe' ? 'maybe' : 'yes'}`),
          answer.work,
          workshop && (answer.waits ? t('signups.waitsFor', { workshop }) : workshop),
          answer.interview ? t('signups.interview') : undefined,
          answer.address,
        ];
        return (
          <li key={person}>
            <div>
              <strong>{name}</strong>
              <p class="hint">{facts.filter((fact) => fact).join(' · ')}</p>
              {answer.experience && <p>{answer.experience}</p>}
            </div>
            {sure.value === person ? (
              <Button kind="danger" onClick={() => act({ kind: 'erasePerson', person })}>
                {t('signups.eraseNow')}
              </Button>
            ) : (
              <Button
                kind="quiet"
                label={t('signups.eraseOf', { name })}
                onClick={() => {
                  sure.value = person;
                }}
              >
                {t('signups.erase')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
