import type { RefObject } from 'preact';
import type { HandEntity, SceneOf } from '../../state/entities';
import type { Card } from '../../state/ratings';
import type { Shown } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { SavedMark } from './SavedMark';
import type { useHand } from './useHand';

type Props = {
  scene: SceneOf<'rating'>;
  hand: HandEntity;
  cards: readonly Card[];
  answers: readonly Shown<number | undefined>[];
  asked: ReturnType<typeof useHand>;
  heading: RefObject<HTMLHeadingElement | null>;
  show: (at: number) => void;
};

/** All cards are rated: thanks, more for who wants, and what was given, which can still change. */
export function Rated({ scene, hand, cards, answers, asked, heading, show }: Props) {
  // Earlier hands are answered whole, or this one would not have come.
  const before = hand.answered - cards.filter(({ s }) => s !== undefined).length;
  const saved = answers.every((answer) => answer.saved);
  return (
    <>
      <section class="rated" aria-labelledby="rated">
        <h2 id="rated" ref={heading} tabIndex={-1}>
          {t('kinds.rating.done', { count: before + cards.length })}
        </h2>
        {!saved && <SavedMark saved={false} />}
        {asked.taking && <p class="hint">{t('kinds.rating.coming')}</p>}
        {hand.more && !asked.none && !asked.taking && (
          <Button kind="primary" class="wide" onClick={asked.take}>
            {t('kinds.rating.more', { count: scene.cards })}
          </Button>
        )}
        {(asked.none || (!hand.more && saved)) && <p class="hint">{t('kinds.rating.noMore')}</p>}
      </section>
      <section aria-labelledby="my-ratings">
        <h2 id="my-ratings">{t('kinds.rating.mine')}</h2>
        <p class="hint">{t('kinds.rating.mineHint')}</p>
        <ul class="slips" role="list" aria-labelledby="my-ratings">
          {cards.map((card, at) => (
            <li key={card.key} class="slip given">
              <p class="text">{card.t}</p>
              <div class="about">
                <strong>{gaveText(answers[at]?.value)}</strong>
                <Button kind="quiet" label={t('kinds.rating.changeOf', { text: card.t })} onClick={() => show(at)}>
                  {t('kinds.rating.change')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What one gave, in words. */
export function gaveText(score: number | undefined): string {
  return score ? t('kinds.rating.gave', { score }) : t('kinds.rating.gaveNone');
}
