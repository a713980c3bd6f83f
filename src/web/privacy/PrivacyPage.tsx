import type { ComponentChildren } from 'preact';
import type { PrivacySheet } from '../state/privacy';
import { t, type WordKey } from '../state/words';
import { Mark } from '../ui/Mark';
import { browserKeys } from './browserKeys';

/** What is stored about people here, in the words of the reader's language and with the settings of this server. */
export function PrivacyPage({ sheet }: { sheet: PrivacySheet }) {
  return (
    <main class="privacy">
      <header>
        <a class="brand" href="/" aria-label={t('ui.home')}>
          <Mark />
        </a>
        <h1>{t('privacy.title')}</h1>
        <p class="lead">{t('privacy.lead')}</p>
      </header>
      <Part name="privacy.runs">
        <p>{sheet.organisation ? t('privacy.runBy', { name: sheet.organisation }) : t('privacy.runByUnknown')}</p>
        <p>{sheet.contact ? t('privacy.contact', { contact: sheet.contact }) : t('privacy.contactUnknown')}</p>
      </Part>
      <Part name="privacy.stored">
        {sheet.kept.map((code) => (
          <Kept key={code} code={code as KeptCode} />
        ))}
      </Part>
      <Part name="privacy.where">
        <p>{t(`privacy.store.${sheet.store}`)}</p>
        <p>{t(sheet.nodes ? 'privacy.nodes.yes' : 'privacy.nodes.no')}</p>
        <p>{t('privacy.backups')}</p>
        <p>{t('privacy.archives')}</p>
        <p>{mailOf(sheet)}</p>
        <p>{t('privacy.logs')}</p>
        <p>
          {[t('privacy.outside'), sheet.publicUrl && t('privacy.address', { url: sheet.publicUrl })]
            .filter(Boolean)
            .join(' ')}
        </p>
      </Part>
      <Part name="privacy.deletion">
        <p>{sheet.keptDays === undefined ? t('privacy.noDays') : t('privacy.days', { count: sheet.keptDays })}</p>
        <p>{t('privacy.forget')}</p>
      </Part>
      <Part name="privacy.browser">
        <p>{t('privacy.noCookies')}</p>
        <Browser />
      </Part>
    </main>
  );
}

function Part({ name, children }: { name: WordKey; children: ComponentChildren }) {
  return (
    <section>
      <h2>{t(name)}</h2>
      {children}
    </section>
  );
}

type KeptCode = 'answers' | 'names' | 'authors' | 'own' | 'work' | 'addresses' | 'links' | 'pictures' | 'scan' | 'felt';

/** One sort of data; of a newer server's sort the code alone, rather than nothing. */
function Kept({ code }: { code: KeptCode }) {
  const say = (part: 'title' | 'what' | 'why' | 'who' | 'long') => t(`privacy.kept.${code}.${part}`);
  return (
    <article class="kept">
      <h3>{say('title')}</h3>
      <p>{say('what')}</p>
      <dl>
        <dt>{t('privacy.why')}</dt>
        <dd>{say('why')}</dd>
        <dt>{t('privacy.who')}</dt>
        <dd>{say('who')}</dd>
        <dt>{t('privacy.long')}</dt>
        <dd>{say('long')}</dd>
      </dl>
    </article>
  );
}

function Browser() {
  const sorts = Object.keys(browserKeys) as (keyof typeof browserKeys)[];
  return (
    <>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>{t(`privacy.browserKept.${sort}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('privacy.names')}</summary>
        <ul class="keys">{sorts.flatMap((sort) => browserKeys[sort].map((key) => <li key={key}>{key}</li>))}</ul>
      </details>
    </>
  );
}

function mailOf({ mailHost, mailTls }: PrivacySheet): string {
  return mailHost === undefined
    ? t('privacy.mail.none')
    : `${t('privacy.mail.host', { host: mailHost })} ${t(mailTls === 'none' ? 'privacy.mail.open' : `privacy.mail.${mailTls ?? 'startTls'}`)}`;
}
