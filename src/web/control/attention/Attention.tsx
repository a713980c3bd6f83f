import './attention.css';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { Desk } from '../desk';
import { needsOf } from './needs';

/** What waits for the facilitator, in one strip, each with the way there; nothing when all is well. */
export function Attention({ desk }: { desk: Desk }) {
  const needs = needsOf(desk);
  return needs.length === 0 ? null : (
    <section aria-label={t('control.attention.title')}>
      <ul class="attention" role="list">
        {needs.map(({ text, what, go }) => (
          <li key={text}>
            <Icon name="alert" />
            <span class="text">{text}</span>
            <Button label={t('control.toolOf', { tool: what, question: text })} onClick={go}>
              {what}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
