import { useId, useRef } from 'preact/hooks';
import { t } from '../../state/words';

const scores = [1, 2, 3, 4, 5] as const;
const highest = 5;

type Props = { given: number | undefined; onGive: (score: number) => void };

/** One of five, weak to strong. Arrows only move: a choice brings the next card, so it takes a tap, Space, Enter or a digit. */
export function RatingScale({ given, onGive }: Props) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const reached = given !== undefined && given > 0 ? given : 1;
  const press = (event: KeyboardEvent, from: number) => {
    if (event.key === 'Enter') {
      onGive(from);
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const to = (from - 1 + by + highest) % highest;
      group.current?.querySelectorAll('input')[to]?.focus();
    }
  };
  return (
    <div class="scale">
      <div ref={group} class="scores" role="radiogroup" aria-label={t('kinds.rating.group')}>
        {scores.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={name}
              class="unseen"
              checked={score === given}
              aria-label={nameOf(score)}
              tabIndex={score === reached ? 0 : -1}
              onKeyDown={(event) => press(event, score)}
              onClick={() => onGive(score)}
            />
            <span aria-hidden="true">{score}</span>
          </label>
        ))}
      </div>
      <p class="ends" aria-hidden="true">
        <span>{t('ui.rating.weak')}</span>
        <span>{t('ui.rating.strong')}</span>
      </p>
    </div>
  );
}

function nameOf(score: number): string {
  const end = score === 1 ? t('ui.rating.weak') : score === highest ? t('ui.rating.strong') : undefined;
  return end === undefined ? `${score}` : `${score} ${end}`;
}
