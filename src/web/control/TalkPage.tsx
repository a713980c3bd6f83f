import type { TalkPage as Page } from '../state/entities';
import { t } from '../state/words';
import { Markdown } from '../ui/Markdown';

/** The page of a talk that everybody sees now. */
export function TalkPage({ code, page }: { code: string; page: Page }) {
  return (
    <section class="panel talk-page" aria-label={t('control.onScreen')}>
      <p class="hint">{t('control.onScreen')}</p>
      {page.picture && <img src={`/api/sessions/${code}/pictures/${page.picture}`} alt={page.alt ?? ''} />}
      {page.text && <Markdown text={page.text} />}
    </section>
  );
}
