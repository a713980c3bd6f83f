import type { InvitationSheet } from '../state/signUps';
import { t, wordsLanguage } from '../state/words';
import { Mark } from '../ui/Mark';

/** What it is, when and where. */
export function Facts({ page }: { page: InvitationSheet }) {
  return (
    <header class="facts">
      <Mark />
      <p class="hint">{page.organisation}</p>
      <h1>{page.title}</h1>
      {(page.beginsAt || page.where) && (
        <dl>
          {page.beginsAt && (
            <div>
              <dt>{t('signup.when')}</dt>
              <dd>{when(page.beginsAt, page.endsAt)}</dd>
            </div>
          )}
          {page.where && (
            <div>
              <dt>{t('signup.where')}</dt>
              <dd>{page.where}</dd>
            </div>
          )}
        </dl>
      )}
      {page.about && <p class="about">{page.about}</p>}
    </header>
  );
}

function when(begins: string, ends: string | undefined): string {
  const whole = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' });
  return ends === undefined ? whole.format(new Date(begins)) : whole.formatRange(new Date(begins), new Date(ends));
}
