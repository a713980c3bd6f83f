import type { MySheet } from '../state/mine';
import { Markdown } from '../ui/Markdown';

/** What one takes home from workshops: a card of each. */
export function MyCards({ cards }: { cards: NonNullable<MySheet['cards']> }) {
  return (
    <ul class="cards" role="list">
      {cards.map((card) => (
        <li key={card.workshop} class="card takeaway" aria-label={card.workshop}>
          <Markdown text={card.text} />
        </li>
      ))}
    </ul>
  );
}
