import type { RecapEntity } from '../state/entities';
import { scoreText } from '../state/fairness';
import { t } from '../state/words';
import { amount } from '../ui/amount';

/** What has come of the day so far: the ideas, and the best of each vote. */
export function Recap({ recap }: { recap: RecapEntity | undefined }) {
  return recap ? (
    <section class="panel outcome">
      <h2>{t('ui.ideas', { count: recap.ideas })}</h2>
      {recap.votes.map((vote, at) => (
        <section key={at}>
          <h3>{vote.question}</h3>
          <ol>
            {vote.best.map((idea, row) => (
              <li key={row}>
                <span class="place">
                  {vote.best.findIndex(({ dots, score }) => dots === idea.dots && score === idea.score) + 1}
                </span>{' '}
                <span class="text">{idea.text}</span>{' '}
                <span class="got">
                  {idea.score === undefined ? amount(vote.unit, idea.dots) : scoreText(idea.score)}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  ) : null;
}
