import { useState } from 'preact/hooks';
import { fairOf, opinionOf } from '../../state/basicSelectors';
import type { SceneOf } from '../../state/entities';
import { scorePart, scoreText } from '../../state/fairness';
import { cardsOf, type Scored, scoresOf } from '../../state/ratings';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Dot } from '../../ui/Dot';
import { Fair } from '../../ui/Fair';
import { Opinion } from '../../ui/Opinion';
import { useSession } from '../useSession';
import { gaveText } from './Rated';

/** As many as one looks at on a phone before asking for more. */
const first = 10;

/** The best of a quick rating, with what this person gave them.
 * @param veiled So many of the first places are not seen yet. */
export function Scores({ scene, veiled }: { scene: SceneOf<'rating'>; veiled: number }) {
  const session = useSession();
  const [all, setAll] = useState(false);
  const lines = scoresOf(session.shared.value);
  const mine = new Map(cardsOf(session.own.value).map((card) => [card.key, card.s]));
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('kinds.rating.best')}</h2>
      <ol class="slips results" role="list" aria-labelledby="results">
        {(all ? lines : lines.slice(0, first)).map((line, at) => (
          <Line key={line.key} veiled={at < veiled} line={line} gave={mine.get(line.key)} columns={scene.columns} />
        ))}
      </ol>
      {!all && lines.length > first && (
        <Button class="wide" onClick={() => setAll(true)}>
          {t('kinds.rating.showAll', { count: lines.length })}
        </Button>
      )}
      <Opinion opinion={opinionOf(session.shared.value)} />
      <Fair fair={fairOf(session.shared.value)} />
    </section>
  );
}

type LineProps = { line: Scored; veiled: boolean; gave: number | undefined; columns: readonly string[] };

function Line({ line, veiled, gave, columns }: LineProps) {
  return (
    <li class={veiled ? 'slip result veiled' : 'slip result'}>
      <span class="place">
        <span class="unseen">{t('phone.place', { place: line.place })} </span>
        <span aria-hidden="true">{line.place}</span>
      </span>
      <div class="body">
        <p class="text">{line.t}</p>
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${100 * scorePart(line.score)}%` }} />
        </span>
        <div class="about">
          <strong>{t('ui.rating.result', { score: scoreText(line.score), count: line.people })}</strong>
          <ColumnLabel names={columns} column={line.c} />
          {gave !== undefined && gave > 0 && (
            <span class="mine-mark">
              <Dot filled={true} />
              {gaveText(gave)}
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
