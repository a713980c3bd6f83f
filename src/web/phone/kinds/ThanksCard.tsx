import { shownThanked } from '../../state/thanks';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { useSession } from '../useSession';
import { ThanksForm } from './ThanksForm';
import { toWhom } from './toWhom';

/** Thanking somebody, and what one sent. */
export function ThanksCard() {
  const session = useSession();
  const sent = shownThanked(session.own.value, session.pending.value);
  return (
    <section class="card thanks" aria-labelledby="thanks-heading">
      <h2 id="thanks-heading">{t('keepsake.thanks.heading')}</h2>
      <details>
        <summary>{t('keepsake.thanks.open')}</summary>
        <ThanksForm />
      </details>
      {sent.length > 0 && (
        <ul class="slips" role="list" aria-label={t('keepsake.thanks.yours')}>
          {sent.map((one, at) => (
            <li key={one.key ?? at} class="slip">
              <p class="hint">{toWhom(one)}</p>
              <p class="text">{one.text}</p>
              {one.key === undefined ? (
                <p class="state">{t('phone.unsaved')}</p>
              ) : (
                <div class="tools">
                  <Button
                    label={t('keepsake.thanks.takeBackOf', { text: one.text })}
                    onClick={() => session.send({ kind: 'takeBackThanks', thanks: one.key ?? '' })}
                  >
                    {t('keepsake.thanks.takeBack')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
