import type { View } from '../state/applyPatch';
import type { MetaphorCard } from '../state/entities';
import { picksOf } from '../state/learning';
import { t } from '../state/words';

/** How many people picked which card. */
export function CardPicks({ cards, shared }: { cards: readonly MetaphorCard[]; shared: View }) {
  return (
    <section class="panel words">
      <h2>{t('control.cards')}</h2>
      <ul aria-label={t('control.cards')}>
        {cards.map((card, at) => (
          <li key={at}>
            <span class="text">{card.title}</span> <strong class="got">{picksOf(shared, at)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
