import type { KeyedThanks } from '../state/thanks';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** What the big screen shows of thanks, and what it may show. */
export function ThanksList({ desk, thanks }: { desk: Desk; thanks: readonly KeyedThanks[] }) {
  return thanks.length === 0 ? null : (
    <section class="panel outcome">
      <h2>{t('control.thanks')}</h2>
      <ul>
        {thanks.map(({ key, text, held }) => (
          <li key={key}>
            <span class="text">{text}</span>{' '}
            {!desk.ended.value && (
              <Button
                label={t(held ? 'control.showThanksOf' : 'control.hideThanksOf', { text })}
                onClick={() => desk.act({ kind: 'showThanks', thanks: key, show: held === true })}
              >
                {t(held ? 'control.showThanks' : 'control.hideThanks')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
