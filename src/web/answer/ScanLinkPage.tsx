import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ScanSheet } from '../state/entities';
import { ballotOf, handInByLink, hasHandedIn, rememberHandedIn, scanSheet } from '../state/scanBallots';
import { keepDraft } from '../state/scanDraft';
import { t, why, wordsLanguage } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import { type HandedIn, ScanForm } from '../ui/scan/ScanForm';

/** The scan for somebody who is not in the session. */
export function ScanLinkPage({ code }: { code: string }) {
  const sheet = useSignal<ScanSheet | undefined>(undefined);
  const closed = useSignal(false);
  const trouble = useSignal('');
  const busy = useSignal(false);
  const done = useSignal(false);
  const read = async () => {
    const answer = await scanSheet(code);
    closed.value = 'refused' in answer && answer.refused.code !== 'unavailable';
    trouble.value = 'refused' in answer && !closed.value ? t('answer.notReached') : '';
    if ('ok' in answer) {
      document.title = answer.ok.title;
      sheet.value = answer.ok;
      done.value = hasHandedIn(code, answer.ok.scan);
    }
  };
  useEffect(() => void read(), []);

  const handIn = async (scan: string, what: HandedIn) => {
    busy.value = true;
    const answer = await handInByLink(code, { ...ballotOf(code, scan), scan, ...what });
    busy.value = false;
    const refused = 'refused' in answer ? answer.refused : undefined;
    if (refused && refused.code !== 'scanAnswered') {
      trouble.value = refused.code === 'unavailable' ? t('answer.notReached') : why(refused);
      return;
    }
    rememberHandedIn(code, scan);
    keepDraft(`${code}:link:${scan}`, undefined);
    trouble.value = '';
    done.value = true;
    announce(t('scan.thanks'));
  };

  const asked = sheet.value;
  return (
    <main class="answer-page" aria-busy={asked || closed.value || trouble.value ? undefined : 'true'}>
      <Mark />
      <p class="kicker">{t('answer.kicker')}</p>
      {closed.value ? (
        <>
          <h1>{t('answer.notOpen')}</h1>
          <p>{t('answer.notOpenHow')}</p>
        </>
      ) : asked ? (
        <>
          <h1>{asked.question}</h1>
          {done.value ? (
            <>
              <Notice kind="good">
                <strong>{t('scan.thanks')}</strong>
              </Notice>
              <p>{t('scan.thanksHow')}</p>
              <p class="hint">{t('answer.oneEach')}</p>
            </>
          ) : (
            <>
              <About sheet={asked} />
              <ScanForm
                name={`${code}:link:${asked.scan}`}
                dimensions={asked.dimensions}
                busy={busy.value}
                trouble={trouble.value}
                onHandIn={(what) => void handIn(asked.scan, what)}
              />
            </>
          )}
        </>
      ) : trouble.value ? (
        <>
          <Notice kind="trouble">
            <h1>{trouble.value}</h1>
          </Notice>
          <Button onClick={read}>{t('answer.again')}</Button>
        </>
      ) : (
        <p class="hint">{t('answer.loading')}</p>
      )}
      <LiveRegion />
    </main>
  );
}

/** Who asks, until when, and who sees what. */
function About({ sheet }: { sheet: ScanSheet }) {
  const day = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'full' });
  return (
    <details class="about">
      <summary>
        {t('answer.asks', { title: sheet.title })} {t('answer.until', { day: day.format(new Date(sheet.until)) })}
      </summary>
      <p>{t('answer.who')}</p>
    </details>
  );
}
