import type { OpinionEntity } from '../state/entities';
import { t } from '../state/words';

/** A few ideas in which most people find one that they chose. */
export function Opinion({ opinion }: { opinion: OpinionEntity | undefined }) {
  return opinion ? (
    <section class="opinion" aria-labelledby="opinion">
      <h3 id="opinion">{t('ui.opinion.title')}</h3>
      <p>{t('ui.opinion.line', { count: opinion.ideas.length, people: opinion.people, of: opinion.of })}</p>
      <ul aria-labelledby="opinion">
        {opinion.ideas.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  ) : null;
}
