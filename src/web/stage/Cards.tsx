import type { View } from '../state/applyPatch';
import type { MetaphorCard, SceneOf } from '../state/entities';
import { picksOf } from '../state/learning';
import { wordsOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { CardDrawing } from '../ui/learning/CardDrawing';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';

/** Words that fit below the cards. */
const mostWords = 14;

type Props = { live: LiveSession; now: SceneOf<'checkIn'>; cards: readonly MetaphorCard[] };

/** The cards of a check-in, and how many people picked which; below, what they say in a word. */
export function Cards({ live, now, cards }: Props) {
  const read = (shared: View) => ({ picks: cards.map((_, at) => picksOf(shared, at)), words: wordsOf(shared) });
  const { picks, words } = useCalm(live.shared, read, now.activity, calmMs);
  const most = Math.max(1, ...picks);
  return (
    <section class="metaphors">
      <ul role="list" class={`of-${cards.length}`} aria-label={t('stage.cards')}>
        {cards.map((card, at) => (
          <li key={at} class={picks[at] === most ? 'most' : ''}>
            <CardDrawing picture={card.picture} />
            <span class="text">{card.title}</span>
            <strong class="got">{t('stage.cardCount', { count: picks[at] ?? 0 })}</strong>
          </li>
        ))}
      </ul>
      {words.length > 0 && (
        <ul role="list" class="in-words" aria-label={t('stage.cardWords')}>
          {words.slice(0, mostWords).map((word) => (
            <li key={word.t}>
              {word.t}
              {word.n > 1 && <strong> {word.n}</strong>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
