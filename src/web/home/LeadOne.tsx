import { t } from '../state/words';
import { Notice } from '../ui/Notice';
import type { Maker } from './maker';
import { SayPassphrase } from './SayPassphrase';
import { TryDemo } from './TryDemo';

/** The way to a new session, or what is asked before. */
export function LeadOne({ maker }: { maker: Maker }) {
  return (
    <section class="panel lead-one">
      <h2>{t('home.lead1')}</h2>
      <Way maker={maker} />
    </section>
  );
}

function Way({ maker }: { maker: Maker }) {
  const sheet = maker.sheet.value;
  switch (sheet?.standing) {
    case 'askedForPassphrase':
      return <SayPassphrase maker={maker} />;
    case 'notSignedIn':
      return <Notice>{t('home.signInFirst')}</Notice>;
    default:
      return (
        <>
          <p class="hint">{t('home.newHint')}</p>
          <div class="buttons">
            <a class="button" href="#new">
              {t('home.newSession')}
            </a>
            <a href="/handbook">{t('home.handbook')}</a>
          </div>
          <TryDemo />
          {sheet?.name !== undefined && <p class="hint known">{t('home.signedInAs', { name: sheet.name })}</p>}
          {sheet?.standing === 'knowsPassphrase' && (
            <p class="hint known">
              {t('home.passphraseKept')}{' '}
              <button type="button" class="as-link" onClick={() => void maker.forget()}>
                {t('home.forgetPassphrase')}
              </button>
            </p>
          )}
        </>
      );
  }
}
