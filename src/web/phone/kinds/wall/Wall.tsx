import './wall.css';
import words from 'words:results';
import { thanksOf } from '../../../state/thanks';
import { sortsOf, wallCardsOf } from '../../../state/wall';
import { needWords, t } from '../../../state/words';
import { WallCardText, wallHeading } from '../../../ui/wall/WallCardText';
import { useSession } from '../../useSession';

/** With its words. */
export const wall = needWords(words).then(() => Wall);

/** All that the big screen shows of results, in one list to read at leisure. */
export function Wall() {
  const shared = useSession().shared.value;
  const thanks = thanksOf(shared);
  return (
    <div class="wall">
      {sortsOf(wallCardsOf(shared)).map(({ sort, cards }) => (
        <section key={sort}>
          <h2>{wallHeading(sort)}</h2>
          <ul class="slips" role="list" aria-label={wallHeading(sort)}>
            {cards.map((card) => (
              <li key={card.key} class="slip">
                <WallCardText card={card} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {thanks.length > 0 && (
        <section>
          <h2>{t('results.thanks')}</h2>
          <ul class="slips" role="list" aria-label={t('results.thanks')}>
            {thanks.map(({ key, text, to, by }) => (
              <li key={key} class="slip">
                <p class="text">{text}</p>
                <p class="about">{[to, by && t('results.from', { name: by })].filter(Boolean).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
