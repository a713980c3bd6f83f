import { choiceOf } from '../../state/selectors';
import { t } from '../../state/words';
import { Dot } from '../../ui/Dot';
import { useSession } from '../useSession';

type Props = { options: readonly string[]; several: boolean; mine: readonly number[] };

/** How many people chose each answer. Where one person may choose several, a phone does not know the share of people. */
export function AnswerBars({ options, several, mine }: Props) {
  const shared = useSession().shared.value;
  const counts = options.map((_, choice) => choiceOf(shared, choice));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const whole = several ? Math.max(...counts) : all;
  const partOf = (count: number) => (whole === 0 ? 0 : Math.round((100 * count) / whole));
  return (
    <ul class="slips" role="list" aria-labelledby="results">
      {options.map((option, choice) => {
        const count = counts[choice] ?? 0;
        return (
          <li key={option} class="slip">
            <p class="text">{option}</p>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${partOf(count)}%` }} />
            </span>
            <div class="about">
              <strong>
                {several ? t('kinds.people', { count }) : t('kinds.share', { count, share: partOf(count) })}
              </strong>
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
