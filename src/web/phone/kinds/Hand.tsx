import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandEntity, SceneOf } from '../../state/entities';
import { type Card, cardsOf, handOf, nextCard, shownRating } from '../../state/ratings';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { Rated } from './Rated';
import { RatingCard } from './RatingCard';
import { useHand } from './useHand';

/** So long a choice is seen before the next card comes: a second tap in that time is meant for the same card. */
const settleMs = 250;

type Scene = SceneOf<'rating'>;

/** The cards of this person: one at a time, then all of them with what they were given. */
export function Hand({ scene }: { scene: Scene }) {
  const session = useSession();
  const asked = useHand(scene.activity);
  const hand = handOf(session.own.value);
  const cards = cardsOf(session.own.value);
  if (!hand || cards.length === 0) {
    return (
      <p class="hint" role="status">
        {t(asked.none ? 'kinds.rating.none' : 'kinds.rating.coming')}
      </p>
    );
  }
  return <Deck key={hand.taken} scene={scene} hand={hand} cards={cards} asked={asked} />;
}

type Props = { scene: Scene; hand: HandEntity; cards: readonly Card[]; asked: ReturnType<typeof useHand> };

function Deck({ scene, hand, cards, asked }: Props) {
  const session = useSession();
  const answers = cards.map((card) => shownRating(session.pending.value, scene.activity, card));
  const values = answers.map(({ value }) => value);
  const [at, setAt] = useState(() => nextCard(values, -1));
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(0);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(settling.current), []);

  const show = (next: number | undefined) => {
    clearTimeout(settling.current);
    setAt(next);
    setMoved((before) => before + 1);
  };
  useEffect(() => {
    if (moved > 0) {
      heading.current?.focus();
      announce(
        at === undefined
          ? t('kinds.rating.done', { count: cards.length })
          : t('kinds.rating.cardOf', { at: at + 1, count: cards.length }),
      );
    }
  }, [moved]);

  const card = at === undefined ? undefined : cards[at];
  if (at === undefined || !card) {
    return (
      <Rated scene={scene} hand={hand} cards={cards} answers={answers} asked={asked} heading={heading} show={show} />
    );
  }

  const give = (score: number) => {
    buzz();
    if (score !== values[at]) {
      void session.send({ kind: 'rateIdea', rating: scene.activity, idea: card.key, score });
    }
    clearTimeout(settling.current);
    const given = values.map((value, other) => (other === at ? score : value));
    settling.current = setTimeout(() => show(nextCard(given, at)), settleMs);
  };
  return (
    <RatingCard
      card={card}
      columns={scene.columns}
      place={{ at, count: cards.length }}
      answered={values.map((value) => value !== undefined)}
      given={values[at]}
      heading={heading}
      onGive={give}
      {...(at > 0 ? { onBack: () => show(at - 1) } : {})}
      {...(values[at] === undefined
        ? {}
        : { onNext: () => show(at + 1 < cards.length ? at + 1 : nextCard(values, at)) })}
    />
  );
}
