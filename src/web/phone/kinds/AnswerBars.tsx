import { percentagesOf } from '../../state/percentages';
import { choiceOf, countOf } from '../../state/selectors';
import { t } from '../../state/words';
import { Dot } from '../../ui/Dot';
import { useSession } from '../useSession';

type Props = { options: readonly string[]; several: boolean; mine: readonly number[] };

/** How many people chose each answer, and which part of those who answered. */
export function AnswerBars({ options, several, mine }: Props) {
  const shared = useSession().shared.value;
  const counts = options.map((_, choice) => choiceOf(shared, choice));
  const answered = countOf(shared, 'answers') ?? (several ? undefined : counts.reduce((sum, count) => sum + count, 0));
  const shares = answered === undefined ? undefined : percentagesOf(counts, answered, several);
  const most = Math.max(1, ...counts);
  return (
    <ul class="slips" role="list" aria-labelledby="results">
      {options.map((option, choice) => {
        const count = counts[choice] ?? 0;
        const share = shares?.[choice];
        return (
          <li key={option} class="slip">
            <p class="text">{option}</p>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${share ?? Math.round((100 * count) / most)}%` }} />
            </span>
            <div class="about">
              <strong>{share === undefined ? t('kinds.people', { count }) : t('kinds.share', { count, share })}</strong>
              {mine.includes(choice) && (
                <span class="mine-mark">
                  <Dot filled={true} />
                  {t('kinds.answers')}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
