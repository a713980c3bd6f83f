import type { OpinionEntity } from '../state/entities';
import { t } from '../state/words';

/** A few ideas in which most people find one that they chose.
 * @param under The level of the heading that it stands under. */
export function Opinion({ opinion, under = 2 }: { opinion: OpinionEntity | undefined; under?: 1 | 2 }) {
  const Heading = under === 1 ? 'h2' : 'h3';
  return opinion ? (
    <section class="opinion" aria-labelledby="opinion">
      <Heading id="opinion">{t('ui.opinion.title')}</Heading>
      <p>{t('ui.opinion.line', { count: opinion.ideas.length, people: opinion.people, of: opinion.of })}</p>
      <ul aria-labelledby="opinion">
        {opinion.ideas.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  ) : null;
}
