import { useEffect } from 'preact/hooks';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { Mark } from '../ui/Mark';
import { ReadSection } from './ReadSection';
import type { Reader } from './reader';

/** The sections of a session, to read before and after it: fetched when the page opens, and when one comes back to it. */
export function ReadPage({ reader }: { reader: Reader }) {
  useEffect(() => {
    const read = () => void reader.read();
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [reader]);
  const sheet = reader.sheet.value;
  const title = sheet?.title;
  useEffect(() => {
    document.title = title === undefined ? t('read.kicker') : `${title} · ${t('read.kicker')}`;
  }, [title]);

  if (reader.refused.value) {
    return <Not reader={reader} />;
  }

  return (
    <main class="read" aria-busy={sheet ? undefined : 'true'}>
      <Mark />
      <p class="kicker">{t('read.kicker')}</p>
      {sheet ? (
        <>
          <h1>{sheet.title}</h1>
          {sheet.sections.length > 1 && (
            <nav aria-label={t('read.sections')}>
              <ol>
                {sheet.sections.map((section) => (
                  <li key={section.section}>
                    <a href={`#${section.section}`}>{section.title}</a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          {sheet.ended ? (
            <p class="soft">{t('read.over')}</p>
          ) : (
            !sheet.mine && (
              <div class="joining">
                <p>{t('read.joinFirst')}</p>
                <a class="button" href={`/join/${sheet.code}`}>
                  {t('read.join')}
                </a>
              </div>
            )
          )}
          {sheet.sections.length === 0 && <p>{t('read.notToRead')}</p>}
          {sheet.sections.map((section) => (
            <ReadSection key={section.section} reader={reader} sheet={sheet} section={section} />
          ))}
          {!sheet.ended && sheet.sections.length > 0 && <p class="soft">{t('read.next')}</p>}
        </>
      ) : (
        <p class="soft">{t('read.loading')}</p>
      )}
      <LiveRegion />
    </main>
  );
}

function Not({ reader }: { reader: Reader }) {
  const refusal = reader.refused.value ?? { code: 'unavailable' };
  const away = refusal.code === 'unavailable' || refusal.code === 'tooFast';
  const shut = refusal.code === 'notToRead';
  return (
    <main class="read">
      <p class="kicker">{t('read.kicker')}</p>
      <h1>{shut ? t('read.notToRead') : away ? t('read.notReached') : why(refusal)}</h1>
      {shut && <p class="soft">{t('read.notToReadHow')}</p>}
      {(shut || away) && <Button onClick={() => void reader.read()}>{t('read.tryAgain')}</Button>}
      <p>
        <a href="/">{t('ui.home')}</a>
      </p>
    </main>
  );
}
