import type { RefObject } from 'preact';
import type { Card } from '../../state/ratings';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { RatingScale } from './RatingScale';

/** Says "I can't judge this". */
const cannotJudge = 0;

/** Up to so many characters a text may be large. */
const short = 120;

type Props = {
  card: Card;
  columns: readonly string[];
  place: { at: number; count: number };
  answered: readonly boolean[];
  given: number | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
  onGive: (score: number) => void;
  onBack?: () => void;
  onNext?: () => void;
};

/** One idea to rate, large, and nothing else. */
export function RatingCard({ card, columns, place, answered, given, heading, onGive, onBack, onNext }: Props) {
  const digit = (event: KeyboardEvent) => {
    if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      onGive(Number(event.key));
    }
  };
  return (
    <section class="rating-card" aria-labelledby="card" onKeyDown={digit}>
      <div class="how-far">
        <p>{t('kinds.rating.cardOf', { at: place.at + 1, count: place.count })}</p>
        <p class="steps" aria-hidden="true">
          {answered.map((done, at) => (
            <i key={at} class={`dot ${done ? 'filled' : ''} ${at === place.at ? 'now' : ''}`} />
          ))}
        </p>
      </div>
      <div class="slip">
        <h2 id="card" ref={heading} class={`text ${card.t.length <= short ? 'large' : ''}`} tabIndex={-1}>
          {card.t}
        </h2>
        <div class="about">
          <ColumnLabel names={columns} column={card.c} />
        </div>
      </div>
      <RatingScale given={given} onGive={onGive} />
      <Button kind="quiet" class="cannot" pressed={given === cannotJudge} onClick={() => onGive(cannotJudge)}>
        {t('kinds.rating.cannot')}
      </Button>
      <div class="to-and-fro">
        {onBack && <Button onClick={onBack}>{t('kinds.rating.back')}</Button>}
        {onNext && (
          <Button class="on" onClick={onNext}>
            {t('kinds.rating.next')}
          </Button>
        )}
      </div>
      <p class="hint">{t('kinds.rating.hint')}</p>
    </section>
  );
}
