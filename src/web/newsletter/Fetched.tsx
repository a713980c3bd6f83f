import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Refusal } from '../state/entities';
import { type ProgrammeSheet, programmeOf } from '../state/programmes';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { NewsletterPage } from './NewsletterPage';

/** The newsletter of a learning cycle, for whoever may read the cycle. */
export function Fetched({ id, token }: { id: string; token: string }) {
  const sheet = useSignal<ProgrammeSheet | undefined>(undefined);
  const refused = useSignal<Refusal | undefined>(undefined);
  const read = async () => {
    const answer = await programmeOf(id, token);
    sheet.value = 'ok' in answer ? answer.ok : sheet.value;
    refused.value = 'refused' in answer ? answer.refused : undefined;
  };
  useEffect(() => {
    document.title = t('newsletter.title');
    void read();
  }, []);

  if (sheet.value) {
    return <NewsletterPage sheet={sheet.value} />;
  }
  return (
    <main class="newsletter">
      {refused.value ? (
        <>
          <p role="alert">{why(refused.value)}</p>
          <Button onClick={() => void read()}>{t('newsletter.again')}</Button>
        </>
      ) : (
        <p>{t('ui.loading')}</p>
      )}
    </main>
  );
}
