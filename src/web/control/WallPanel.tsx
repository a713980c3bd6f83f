import './wall.css';
import type { SceneOf } from '../state/entities';
import { sortsOf, type WallCard, wallCardsOf } from '../state/wall';
import { pagesOfWall } from '../state/wallPages';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { WallCardText, wallHeading } from '../ui/wall/WallCardText';
import type { Desk } from './desk';
import { HideButton } from './HideButton';

/** The wall of results: which page is on, and each card, to be hidden or hung there again. */
export function WallPanel({ desk, now }: { desk: Desk; now: SceneOf<'results'> }) {
  const shared = desk.live.shared.value;
  const pages = pagesOfWall(shared);
  const groups = sortsOf(wallCardsOf(shared));
  return pages < 2 && groups.length === 0 ? null : (
    <section class="panel outcome wall">
      <h2>{t('results.wall')}</h2>
      {pages > 1 && (
        <p class="hint" role="status">
          {now.page === undefined
            ? t('results.byThemselves', { count: pages })
            : t('control.page', { page: Math.min(now.page + 1, pages), pages })}
        </p>
      )}
      {now.page !== undefined && !desk.ended.value && (
        <Button onClick={() => desk.act({ kind: 'turnWall', results: now.activity })}>{t('results.letTurn')}</Button>
      )}
      {groups.map(({ sort, cards }) => (
        <section key={sort}>
          <h3>{wallHeading(sort)}</h3>
          <ul>
            {cards.map((card) => (
              <li key={card.key}>
                <div class="card-text">
                  <WallCardText card={card} />
                </div>
                {card.hidden && <strong>{t('results.hidden')}</strong>}
                {!desk.ended.value && (
                  <HideButton
                    desk={desk}
                    text={nameOf(card)}
                    hidden={card.hidden === true}
                    command={(hide) => ({ kind: 'hideCard', card: card.key, hide })}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function nameOf(card: WallCard): string {
  switch (card.kind) {
    case 'project':
      return card.title;
    case 'hard':
      return card.indicator;
    case 'soft':
      return card.quote ?? card.story ?? card.behaviour ?? card.title;
    default:
      return card.text;
  }
}
